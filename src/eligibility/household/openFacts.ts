import type { HouseholdFacts, PersonFacts } from '../facts/household.ts'
import type { OpenFact, OpenFactId } from '../result.ts'
import { countsAsIncome } from '../rules/countsAsIncome.ts'
import type { HouseholdCase } from './cases.ts'

type Ask = [fact: OpenFactId, isOpen: boolean]

const open = (asks: readonly Ask[], item?: string): OpenFact[] =>
  asks.filter(([, isOpen]) => isOpen).map(([fact]) => (item === undefined ? { fact } : { fact, item }))

const isUnknown = (fact: unknown) => fact === 'unknown'

/** What is open about a person and may change how she stands; only of people who stand in more than one way. */
function ofPerson({ id, ...person }: PersonFacts, roles: ReadonlySet<string>): OpenFact[] {
  const { status, student } = person
  const isApart = roles.has('apart')
  const changesRole = roles.size > 1
  return open(
    [
      ['age', isUnknown(person.age)],
      ['who-shares-food', isUnknown(person.sharesFood)],
      [
        'who-gets-help',
        isUnknown(person.wantsHelp) || isUnknown(person.refusesNumber) || isUnknown(person.institutionMeals),
      ],
      ['disability-benefit', isUnknown(person.ssi) || isUnknown(person.disabilityBenefit)],
      ['cash-aid', isUnknown(person.cashAid)],
      ['immigration-status', changesRole && isOpenStatus(status)],
      ['student', isApart && isUnknown(student)],
      ['student-exemption', isApart && changesRole && typeof student === 'object'],
    ],
    id,
  )
}

const isOpenStatus = (status: PersonFacts['status']) =>
  isUnknown(status) || status === 'refugee-like' || status === 'parolee' || typeof status === 'object'

/** The facts of a household that are open and can move its result, in the order of the rules. */
export function openFactsOf(facts: HouseholdFacts, cases: readonly HouseholdCase[]): OpenFact[] {
  const rolesOf = (id: string) =>
    new Set(
      cases.map(({ people, standings }) => standings[people.findIndex((one) => one.id === id)]?.role ?? 'outside'),
    )
  const counted = facts.income.filter(({ kind }) => countsAsIncome(kind))
  const allReceive = cases.every(({ standings }) => standings.every(({ role }) => role === 'receives'))
  const mayHaveMedical = facts.medical.some(({ amount }) => isUnknown(amount))
  const costs = [...facts.care, ...facts.housing]
  return [
    ...facts.people.flatMap((person) => ofPerson(person, rolesOf(person.id))),
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
