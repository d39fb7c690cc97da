import type { Terms } from './budget.ts'
import type { Range } from './range.ts'
import type { Estimate, Note, OpenFact, Outcome } from './result.ts'
import { deadlines } from './rules/deadlines.ts'
import { firstMonth } from './rules/firstMonth.ts'

/** What was found, before it is put together. */
export interface Found {
  from: Estimate['from']
  terms: Terms
  likely: Range
  all: Range
  outcome: Outcome
  showsAmount: boolean
  open: readonly OpenFact[]
  notes: readonly Note[]
  expedited: Estimate['expedited']
}

/** Puts an estimate together. */
export function report({ from, terms, likely, all, outcome, showsAmount, open, notes, ...found }: Found): Estimate {
  const { filed, table } = terms
  const amount = showsAmount ? { from: likely.lowest.amount, to: likely.highest.amount } : null
  const first = amount && { from: firstMonth(amount.from, filed), to: firstMonth(amount.to, filed) }
  return {
    from,
    filed,
    fiscalYear: table.year,
    outcome,
    route: likely.lowest.route,
    finding: likely.lowest.finding,
    amount,
    range: { lowest: all.lowest, highest: all.highest },
    open,
    firstMonth: first,
    expedited: found.expedited,
    deadlines: deadlines(filed),
    notes: first?.to === 0 ? [...notes, { note: 'first-month-too-small' }] : notes,
    encourageToApply: true,
    working: likely.lowest.working,
  }
}
