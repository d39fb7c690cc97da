import type { HouseholdFacts, PersonFacts } from '../facts/household.ts'
import type { OpenFact, OpenFactId } from '../result.ts'
import { countsAsIncome } from '../rules/countsAsIncome.ts'
import type { HouseholdCase } from './cases.ts'
import type { Role, Standing } from './standings.ts'

type Ask = [fact: OpenFactId, isOpen: boolean]

const open = (asks: readonly Ask[], item?: string): OpenFact[] =>
  asks.filter(([, isOpen]) => isOpen).map(([fact]) => (item === undefined ? { fact } : { fact, item }))

const isUnknown = (fact: unknown) => fact === 'unknown'

/** How a person turns out to stand: in one way, or in several where a fact of hers is open. */
class Stands {
  private readonly standings: (Standing | undefined)[]
  constructor(id: string, cases: readonly HouseholdCase[]) {
    this.standings = cases.map(({ people, standings }) => standings[people.findIndex((one) => one.id === id)])
  }
  private vary = (of: (standing: Standing | undefined) => unknown) => new Set(this.standings.map(of)).size > 1

  inRole = () => this.vary((standing) => standing?.role)
  inDisability = () => this.vary((standing) => standing?.elderlyOrDisabled)
  inAid = () => this.vary((standing) => standing?.hasAid)
  isAtTimes = (role: Role) => this.standings.some((standing) => standing?.role === role)
}

/** What is open about a person and changes how she stands. */
function ofPerson({ id, ...person }: PersonFacts, cases: readonly HouseholdCase[]): OpenFact[] {
  const stands = new Stands(id, cases)
  const changesRole = stands.inRole()
  const changesAny = changesRole || stands.inDisability() || stands.inAid()
  const isApart = changesRole && stands.isAtTimes('apart')
  const asks = [person.wantsHelp, person.refusesNumber, person.institutionMeals]
  return open(
    [
      ['age', changesAny && isUnknown(person.age)],
      ['who-shares-food', changesRole && isUnknown(person.sharesFood)],
      ['who-gets-help', changesRole && asks.some(isUnknown)],
      ['disability-benefit', changesAny && (isUnknown(person.ssi) || isUnknown(person.disabilityBenefit))],
      ['cash-aid', changesAny && isUnknown(person.cashAid)],
      ['immigration-status', changesRole && stands.isAtTimes('shares') && isOpenStatus(person.status)],
      ['student', isApart && isUnknown(person.student)],
      ['student-exemption', isApart && typeof person.student === 'object'],
    ],
    id,
  )
}

const isOpenStatus = (status: PersonFacts['status']) =>
  isUnknown(status) || status === 'refugee-like' || status === 'parolee' || typeof status === 'object'

/** The facts of a household that are open and can move its result, in the order of the rules. */
export function openFactsOf(facts: HouseholdFacts, cases: readonly HouseholdCase[]): OpenFact[] {
  const counted = facts.income.filter(({ kind }) => countsAsIncome(kind))
  const allReceive = cases.every(({ standings }) => standings.every(({ role }) => role === 'receives'))
  const mayHaveMedical = facts.medical.some(({ amount }) => isUnknown(amount))
  const costs = [...facts.care, ...facts.housing]
  return [
    ...facts.people.flatMap((person) => ofPerson(person, cases)),
    ...counted.flatMap((income) =>
      open(
        [
          [
            income.kind === 'wages' || income.kind === 'self-employment' ? 'earned-income' : 'other-income',
            isUnknown(income.amount),
          ],
          [
            'pay-frequency',
            isUnknown(income.frequency) || (income.frequency === 'hourly' && isUnknown(income.hoursAWeek)),
          ],
          ['income-owner', isUnknown(income.who) && !allReceive],
          ['work-study-wages', income.kind === 'wages' && isUnknown(income.workStudy)],
          ['business-costs', income.kind === 'self-employment' && isUnknown(income.businessCosts)],
          [
            'pupil-wages',
            facts.people.some(({ id, pupil }) => id === income.who && isUnknown(pupil) && income.kind === 'wages'),
          ],
        ],
        income.id,
      ),
    ),
    ...open([
      ['child-support-paid', isUnknown(facts.childSupportPaid)],
      ['dependent-care', facts.care.some(({ amount, frequency }) => isUnknown(amount) || isUnknown(frequency))],
      ['medical-costs', mayHaveMedical],
      ['housing-costs', facts.housing.some(({ amount, frequency }) => isUnknown(amount) || isUnknown(frequency))],
      ['cost-payer', !allReceive && costs.some(({ who }) => isUnknown(who))],
      ['utilities', Object.values(facts.utilities).some(isUnknown) || typeof facts.utilities.others === 'object'],
      ['homeless', isUnknown(facts.homeless)],
      ['cash', isUnknown(facts.cash)],
      ['resources', isUnknown(facts.resources)],
      ['farm-work', facts.farmWork.migrantOrSeasonal !== 'no' && Object.values(facts.farmWork).some(isUnknown)],
      ['income-this-month', isUnknown(facts.incomeThisMonth)],
    ]),
  ]
}
