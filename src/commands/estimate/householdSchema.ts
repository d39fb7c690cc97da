import * as z from 'zod'
import { mostHours } from '../../eligibility/household/moneyOf.ts'
import {
  bars,
  earnedKinds,
  frequencies,
  statuses,
  stays,
  uncountedKinds,
  unearnedKinds,
} from '../../eligibility/facts/household.ts'
import { utilityBills } from '../../eligibility/facts/simple.ts'

/** Most dollars of one amount, as the rules take it. */
const mostDollars = 1_000_000

const unknown = z.literal('unknown')

/** Dollars with at most two decimals, read as whole cents. */
const dollars = z
  .number('not-a-number')
  .min(0, 'negative')
  .max(mostDollars, 'too-large')
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, 'not-whole')
  .transform((value) => Math.round(value * 100))
const moneyBetween = z.strictObject({ from: dollars, to: dollars }).refine(({ from, to }) => from <= to, 'upside-down')

const oneOf = <const T extends readonly z.ZodType[]>(shapes: T) => z.union(shapes, 'not-offered')

/** A union that tells what is wrong with the shape that was meant. */
const open = <O>(one: z.ZodType<O, number>, between: z.ZodType<{ from: O; to: O }, { from: number; to: number }>) =>
  z.union([unknown, one, between])

const amount = open(dollars, moneyBetween)
const whole = z.number('not-a-number').int('not-whole').min(0, 'negative')
const count = (most: number) => {
  const some = whole.max(most, 'too-large')
  const between = z.strictObject({ from: some, to: some }).refine(({ from, to }) => from <= to, 'upside-down')
  return open(some, between)
}
const yesNo = z.enum(['yes', 'no', 'unknown'], 'not-offered')
const no = yesNo.default('no')
const yes = yesNo.default('yes')
const id = z.string().min(1, 'missing').max(40, 'too-large')
const nothing = amount.default(0)

const student = z.strictObject({
  halfTime: no,
  publicDegree: no,
  paidHours: count(mostHours).default(0),
  selfEmployedEnough: no,
  workStudy: no,
  caresForChild: no,
  approvedProgram: no,
  leaves: no,
})

const permanentResident = z.strictObject({
  is: z.literal('permanent-resident'),
  fiveYears: no,
  fortyQuarters: no,
  military: no,
  cameForSafety: no,
})

const noWork = {
  hoursAWeek: 0,
  pregnant: 'no',
  unfit: 'no',
  caresForIncapacitated: 'no',
  unemploymentBenefits: 'no',
  inTreatment: 'no',
  indian: 'no',
} as const

const work = z.strictObject({
  hoursAWeek: count(mostHours).default(0),
  pregnant: no,
  unfit: no,
  caresForIncapacitated: no,
  unemploymentBenefits: no,
  inTreatment: no,
  indian: no,
})

const person = z.strictObject({
  id,
  age: oneOf([z.number('not-a-number').int('not-whole').min(0, 'negative'), z.iso.date('not-a-date'), unknown]),
  spouse: id.nullable().default(null),
  parents: z.array(id).default([]),
  inCareOf: id.nullable().default(null),
  sharesFood: yes,
  stay: z.enum(stays, 'not-offered').default('usual'),
  institutionMeals: no,
  cannotCook: no,
  ssi: no,
  disabilityBenefit: no,
  cashAid: no,
  wantsHelp: yes,
  refusesNumber: no,
  status: oneOf([z.enum(statuses), unknown, permanentResident]).default('citizen'),
  student: oneOf([z.literal('no'), unknown, student]).default('no'),
  pupil: no,
  bar: z.enum(bars, 'not-offered').nullable().default(null),
  work: work.default(noWork),
})

const frequency = z.enum([...frequencies, 'unknown'], 'not-offered').default('monthly')

const income = z.strictObject({
  id,
  who: id,
  kind: z.enum([...earnedKinds, ...unearnedKinds, ...uncountedKinds], 'not-offered'),
  amount,
  frequency,
  hoursAWeek: count(mostHours).default(0),
  workStudy: no,
  businessCosts: nothing,
})

const cost = z.strictObject({ id, who: id, amount, frequency })

const utilities = z.strictObject({ heatingOrCooling: no, phone: no, others: count(100).default(0) })
const farmWork = z.strictObject({ migrantOrSeasonal: no, oldIncomeEnded: no, newIncome: nothing })

const terms = {
  /** The day the application reaches the county. */
  filed: z.string('missing'),
  netTestOnUsualRoute: z.enum(['waived', 'required'], 'not-offered').default('waived'),
}

/** A household as policy people write it: dollars, and defaults for whatever doesn't apply (`docs/estimate.md`). */
export const householdSchema = z.strictObject({
  ...terms,
  kind: z.literal('household').default('household'),
  people: z.array(person),
  elderlyOrDisabled: z.enum(['yes', 'by-person'], 'not-offered').default('by-person'),
  income: z.array(income).default([]),
  incomeThisMonth: oneOf([z.literal('usual'), amount]).default('usual'),
  childSupportPaid: nothing,
  care: z.array(cost).default([]),
  medical: z.array(cost).default([]),
  housing: z.array(cost).default([]),
  utilities: utilities.default({ heatingOrCooling: 'no', phone: 'no', others: 0 }),
  homeless: no,
  cash: amount.default('unknown'),
  resources: nothing,
  farmWork: farmWork.default({ migrantOrSeasonal: 'no', oldIncomeEnded: 'no', newIncome: 0 }),
})

/** What eight questions can tell. */
export const simpleSchema = z.strictObject({
  ...terms,
  kind: z.literal('simple'),
  size: z.union([whole, z.strictObject({ from: whole, to: whole })]),
  elderlyOrDisabled: yesNo.default('unknown'),
  earned: amount.default('unknown'),
  unearned: amount.default('unknown'),
  housing: amount.default('unknown'),
  homeless: yesNo.default('unknown'),
  utilities: z.enum([...utilityBills, 'unknown'], 'not-offered').default('unknown'),
  cash: amount.default('unknown'),
  student: yesNo.default('unknown'),
})
