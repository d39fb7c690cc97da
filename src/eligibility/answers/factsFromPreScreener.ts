import type { Answers } from '../../questions/answers.ts'
import type { MoneyRange } from '../../questions/kinds/moneyRange.ts'
import { mostPeople } from '../facts/check.ts'
import type { Frequency } from '../facts/household.ts'
import { type Amount, unknown, type YesNo } from '../facts/known.ts'
import type { SimpleFacts, UtilityBills } from '../facts/simple.ts'
import { monthlyCents } from '../rules/monthlyCents.ts'

/** `9-or-more` ends where the rules' largest allotment ends; one more person changes little. */
const largestSize = Math.min(18, mostPeople)

const sizeOf = (size: Answers['pre-size']): SimpleFacts['size'] => {
  if (size === undefined || size === null) return { from: 1, to: largestSize }
  return size === '9-or-more' ? { from: 9, to: largestSize } : Number(size)
}

/** A blank or missing amount is unknown, never nought. */
function amountOf(range: MoneyRange | null | undefined, frequency: Frequency = 'monthly'): Amount {
  if (!range) return unknown
  const [from, to] = [monthlyCents(range.from, frequency), monthlyCents(range.to, frequency)]
  return from === to ? from : { from, to }
}

const yesNo = (answer: 'yes' | 'no' | 'unsure' | null | undefined): YesNo =>
  answer === 'yes' || answer === 'no' ? answer : unknown

const bills: Record<NonNullable<Answers['pre-utilities']>, UtilityBills | typeof unknown> = {
  'heating-cooling': 'heating-cooling',
  'two-others': 'limited',
  phone: 'phone',
  none: 'none',
  unsure: unknown,
}

const earnedOf = ({ 'pre-earned-frequency': frequency, 'pre-earned': earned }: Answers): Amount => {
  if (frequency === 'none') return 0
  return frequency ? amountOf(earned, frequency) : unknown
}

/** What the pre-screener's eight questions tell; what is blank or unsure stays unknown. */
export const factsFromPreScreener = (answers: Answers): SimpleFacts => ({
  kind: 'simple',
  size: sizeOf(answers['pre-size']),
  elderlyOrDisabled: yesNo(answers['pre-60-disabled']),
  earned: earnedOf(answers),
  unearned: amountOf(answers['pre-other-income']),
  housing: amountOf(answers['pre-housing']),
  homeless: yesNo(answers['pre-no-home']),
  utilities: answers['pre-utilities'] ? bills[answers['pre-utilities']] : unknown,
  cash: amountOf(answers['pre-money']),
  student: yesNo(answers['pre-student']),
})
