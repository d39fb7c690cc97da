import type { SimpleFacts } from './facts/simple.ts'
import type { OpenFact, OpenFactId } from './result.ts'

/** What is open after eight questions: what was left unsure, and what they never ask. */
export function simpleOpenFacts(facts: SimpleFacts): OpenFact[] {
  const mayHaveSeveral = typeof facts.size !== 'number' || facts.size > 1
  const mayEarn = facts.earned !== 0
  const asks: [OpenFactId, boolean][] = [
    ['household-size', typeof facts.size !== 'number'],
    ['who-gets-help', mayHaveSeveral],
    ['elderly-or-disabled', facts.elderlyOrDisabled === 'unknown'],
    ['student', facts.student === 'unknown'],
    ['student-exemption', facts.student !== 'no'],
    ['earned-income', facts.earned === 'unknown'],
    ['other-income', facts.unearned === 'unknown'],
    ['work-study-wages', facts.student !== 'no' && mayEarn],
    ['business-costs', mayEarn],
    ['child-support-paid', true],
    ['dependent-care', true],
    ['medical-costs', facts.elderlyOrDisabled !== 'no'],
    ['housing-costs', facts.housing === 'unknown'],
    ['homeless', facts.homeless === 'unknown'],
    ['utilities', facts.utilities === 'unknown'],
    ['cash-aid', facts.unearned !== 0],
    ['cash', facts.cash === 'unknown'],
    ['resources', facts.elderlyOrDisabled !== 'no'],
  ]
  return asks.filter(([, isOpen]) => isOpen).map(([fact]) => ({ fact }))
}
