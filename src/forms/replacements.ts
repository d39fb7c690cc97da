import type { QuestionId } from '../questions/answers.ts'

type Replacements = Partial<Record<QuestionId, readonly QuestionId[]>>

/**
 * Questions whose answer another question takes in, beyond the derivations of `derive.ts`: the same fact asked a second
 * time, a list where one entry is enough, a word said in two places. From the notes of the question bank; where it is
 * silent, the choice is ours.
 */
export const mergers = {
  'readme-ack': ['rights-ack'],
  'penalties-ack': ['rights-ack'],
  'middle-name': ['first-name'],
  'phone-home': ['phone-cell'],
  'phone-work': ['phone-cell'],
  'contact-best-time': ['interview-when'],
  'race-decline': ['race'],
  'urgent-rent': ['rent-amount'],
  'urgent-utilities': ['utility-types'],
  'others-home': ['food-others'],
  'not-sharing-food': ['food-others'],
  'm-food': ['food-others'],
  'ssn-has': ['ssn-now'],
  'm-ssn-has': ['ssn-now'],
  'job-gross-month': ['job-frequency', 'job-pay'],
  'un-source': ['unearned-types'],
  'un-frequency': ['un-amount'],
  'care-frequency': ['care-amount'],
  'accounts-any': ['money-on-hand'],
  'acct-value': ['money-on-hand'],
} as const satisfies Replacements

const monthlyMoney = ['job-frequency', 'job-pay', 'se-gross', 'un-amount', 'money-on-hand'] as const
const monthlyHousing = ['rent-amount', 'utility-types'] as const

/**
 * Questions that nobody needs to be asked, because other answers tell: the county by the ZIP code, fast service by
 * money and housing (7 CFR 273.2(i)), the program by the form, which is for CalFresh alone.
 */
export const workedOut = {
  'acct-county': ['home-zip'],
  office: ['home-zip'],
  programs: [],
  'rent-any': ['rent-amount'],
  'income-under-150': monthlyMoney,
  'costs-over-income': [...monthlyMoney, ...monthlyHousing],
  'expedited-ask': [...monthlyMoney, ...monthlyHousing, 'farmworker'],
} as const satisfies Replacements

/** Questions that a paper answers which the county asks to see anyway: an ID, a pay stub, an immigration paper, a bill. */
export const onPaper = [
  'other-names',
  'noncit-entry',
  'noncit-doc-type',
  'noncit-doc-number',
  'job-address',
  'job-phone',
  'job-rate',
  'job-hours',
  'care-provider',
] as const satisfies readonly QuestionId[]

/** Questions that wait for the interview although the decision doesn't need them: a service that must be offered. */
export const offeredAtInterview = ['accommodation'] as const satisfies readonly QuestionId[]
