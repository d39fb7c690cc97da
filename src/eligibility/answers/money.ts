import { type AnyItem, me } from '../../questions/answers.ts'
import { costWith, incomeWith } from '../facts/defaults.ts'
import {
  type CostFacts,
  frequencies,
  type Frequency,
  type IncomeFacts,
  type IncomeKind,
  type PersonFacts,
  unearnedKinds,
} from '../facts/household.ts'
import { type Amount, unknown, type YesNo } from '../facts/known.ts'
import { type AnyAnswers, anyItems, centsIn, listIn, textIn, yesNoIn } from './read.ts'

const isFrequency = (text: string | undefined): text is Frequency => frequencies.some((one) => one === text)

/** How often; a form that doesn't ask means each month. */
function frequencyIn(item: AnyItem, question: string): Frequency | typeof unknown {
  const text = textIn(item, question)
  if (isFrequency(text)) return text
  return question in item ? unknown : 'monthly'
}

/** Money that will not go on counts until its last payment, which the form doesn't date: anything up to it. */
const ifItGoesOn = (amount: Amount, goesOn: unknown): Amount =>
  goesOn === 'no' && typeof amount === 'number' ? { from: 0, to: amount } : amount

const ownerIn = (item: AnyItem, question: string, people: readonly PersonFacts[]): string => {
  if (people.length === 1) return me
  const who = textIn(item, question)
  return people.some(({ id }) => id === who) ? (who ?? unknown) : unknown
}

/** Whether wages may be from work-study: of a student who has it, any may be, for the form doesn't say which. */
function workStudyOf(who: string, people: readonly PersonFacts[]): YesNo {
  const mayBe = people.some(
    ({ id, student }) => (who === unknown || id === who) && typeof student === 'object' && student.workStudy !== 'no',
  )
  return mayBe ? unknown : 'no'
}

/** A pay as it was told: each time and how often, or by the hour, or for the month. */
function payOf(job: AnyItem): Pick<IncomeFacts, 'amount' | 'frequency' | 'hoursAWeek'> {
  const pay = centsIn(job, 'job-pay')
  if (pay !== unknown) return { amount: pay, frequency: frequencyIn(job, 'job-frequency'), hoursAWeek: 0 }
  const rate = centsIn(job, 'job-rate')
  const hours = job['job-hours']
  if (rate !== unknown && typeof hours === 'number') return { amount: rate, frequency: 'hourly', hoursAWeek: hours }
  return { amount: centsIn(job, 'job-gross-month'), frequency: 'monthly', hoursAWeek: 0 }
}

/** Something that is there, or may be, without an amount. */
const unlisted = (id: string, kind: IncomeKind): IncomeFacts => incomeWith({ id, kind, who: unknown, amount: unknown })

function wagesFrom(answers: AnyAnswers, people: readonly PersonFacts[]): IncomeFacts[] {
  const any = yesNoIn(answers, 'job-any')
  const jobs = anyItems(answers, 'jobs')
  if (any === 'no') return []
  if (any === unknown || jobs.length === 0) return [unlisted('jobs', 'wages')]
  return jobs.map((job) => {
    const who = ownerIn(job, 'job-who', people)
    const pay = payOf(job)
    return incomeWith({
      id: job.id,
      who,
      ...pay,
      amount: ifItGoesOn(pay.amount, job['job-continue']),
      workStudy: workStudyOf(who, people),
    })
  })
}

function businessesFrom(answers: AnyAnswers, people: readonly PersonFacts[]): IncomeFacts[] {
  const any = yesNoIn(answers, 'selfemp-any')
  const businesses = anyItems(answers, 'businesses')
  if (any === 'no') return []
  if (any === unknown || businesses.length === 0) {
    return [{ ...unlisted('businesses', 'self-employment'), businessCosts: unknown }]
  }
  return businesses.map((business) =>
    incomeWith({
      id: business.id,
      kind: 'self-employment',
      who: ownerIn(business, 'se-who', people),
      amount: centsIn(business, 'se-gross'),
      businessCosts: textIn(business, 'se-expense-method') === '40-percent' ? 0 : unknown,
    }),
  )
}

/** The kind of money an option of the form stands for. */
function kindOf(option: string | undefined): IncomeKind {
  if (option === 'student-grant') return 'student-aid'
  return unearnedKinds.find((kind) => kind === option) ?? 'other'
}

function otherMoneyFrom(answers: AnyAnswers, people: readonly PersonFacts[]): IncomeFacts[] {
  const any = yesNoIn(answers, 'unearned-any')
  const items = anyItems(answers, 'other-money')
  const types = listIn(answers, 'unearned-types')?.filter((type) => type !== 'none') ?? []
  if (any === 'no') return []
  if (any === unknown || (items.length === 0 && types.length === 0)) return [unlisted('other-money', 'other')]
  const missing = types.filter((type) => !items.some(({ of }) => of === type))
  return [
    ...items.map((item) =>
      incomeWith({
        id: item.id,
        kind: kindOf(item.of),
        who: ownerIn(item, 'un-who', people),
        amount: ifItGoesOn(centsIn(item, 'un-amount'), item['un-continue']),
        frequency: frequencyIn(item, 'un-frequency'),
      }),
    ),
    ...missing.map((type) => unlisted(`other-money-${type}`, kindOf(type))),
  ]
}

/** Every income that the answers tell of, or leave open. */
export const incomeFrom = (answers: AnyAnswers, people: readonly PersonFacts[]): IncomeFacts[] => [
  ...wagesFrom(answers, people),
  ...businessesFrom(answers, people),
  ...otherMoneyFrom(answers, people),
]

interface CostQuestions {
  any: string
  group: string
  amount: string
  who: string
  frequency: string
}

function costsFrom(answers: AnyAnswers, of: CostQuestions, people: readonly PersonFacts[]): CostFacts[] {
  const any = yesNoIn(answers, of.any)
  const items = anyItems(answers, of.group)
  if (any === 'no') return []
  if (any === unknown || items.length === 0) return [costWith({ id: of.group, who: unknown, amount: unknown })]
  return items.map((item) =>
    costWith({
      id: item.id,
      who: ownerIn(item, of.who, people),
      amount: centsIn(item, of.amount),
      frequency: frequencyIn(item, of.frequency),
    }),
  )
}

/** Care that is paid for. `care-who` says who is cared for; who pays isn't asked. */
export const careFrom = (answers: AnyAnswers, people: readonly PersonFacts[]): CostFacts[] =>
  costsFrom(
    answers,
    { any: 'care-any', group: 'care-costs', amount: 'care-amount', who: 'care-paid-by', frequency: 'care-frequency' },
    people,
  )

/** Medical costs; without a name they are those of somebody 60 or over or disabled, as the question says. */
export function medicalFrom(answers: AnyAnswers, people: readonly PersonFacts[]): CostFacts[] {
  const items = anyItems(answers, 'medical-costs')
  return costsFrom(
    answers,
    { any: 'medical-any', group: 'medical-costs', amount: 'med-amount', who: 'med-who', frequency: 'med-frequency' },
    people,
  ).map((cost) => {
    const isPaidBack = items.find(({ id }) => id === cost.id)?.['med-reimbursed']
    return { ...cost, amount: ifItGoesOn(cost.amount, isPaidBack === 'yes' ? 'no' : 'yes') }
  })
}

/** One figure for rent or mortgage, and tax and insurance where they are billed apart. */
export function housingFrom(answers: AnyAnswers, people: readonly PersonFacts[]): CostFacts[] {
  const who = people.length === 1 ? me : unknown
  const paysRent = yesNoIn(answers, 'rent-any') !== 'no'
  const rent = costWith({ id: 'rent', who, amount: paysRent ? centsIn(answers, 'rent-amount') : 0 })
  const isBilledApart = yesNoIn(answers, 'tax-insurance-any') === 'yes'
  return isBilledApart ? [rent, costWith({ id: 'tax-insurance', who, amount: unknown })] : [rent]
}

export function childSupportFrom(answers: AnyAnswers): Amount {
  const any = yesNoIn(answers, 'child-support-any')
  return any === 'no' ? 0 : any === 'yes' ? centsIn(answers, 'support-amount') : unknown
}
