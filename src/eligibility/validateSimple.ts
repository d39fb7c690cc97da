import { checkAmount, checkOneOf, checkSize, checkYesNo } from './facts/check.ts'
import { type SimpleFacts, utilityBills } from './facts/simple.ts'

/** Refuses the facts of a pre-screener that are missing, negative or huge, by a named error. */
export function validateSimple(facts: SimpleFacts) {
  const item = 'household'
  checkSize(facts.size, item, 'size')
  for (const field of ['earned', 'unearned', 'housing', 'cash'] as const) checkAmount(facts[field], item, field)
  for (const field of ['elderlyOrDisabled', 'homeless', 'student'] as const) checkYesNo(facts[field], item, field)
  checkOneOf(facts.utilities, [...utilityBills, 'unknown'], item, 'utilities')
}
