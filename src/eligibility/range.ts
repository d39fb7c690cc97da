import { budget, type Budget, type Terms } from './budget.ts'
import type { Case } from './case.ts'
import type { Corner } from './household/moneyOf.ts'
import type { Bound, Line } from './result.ts'

/** A range over cases: its two ends with their working, and what was found at both ends of every case. */
export interface Range {
  lowest: Bound
  highest: Bound
  budgets: readonly Budget[]
}

function boundOf(of: Case, corner: Corner, terms: Terms): Bound {
  const working: Line[] = []
  const { amount, route, finding } = budget(of(corner, working), terms, working)
  return { amount, route, finding, working }
}

/** The range of a case in which nothing is open: a point. */
export function pointOf(of: Case, terms: Terms): Range {
  const bound = boundOf(of, { favours: 'less', unasked: 'nothing' }, terms)
  return { lowest: bound, highest: bound, budgets: [bound] }
}

/**
 * The smallest and the largest amount over cases. Amounts are open only between the two ends of each, and the amount
 * falls with every income and resource and rises with every cost, bill and shelter fact; so the corner where all of
 * them lower it gives a case's smallest result, and the opposite corner its largest, both exactly. What is discrete
 * (who receives, who is disabled, who is a student) has no such order and is enumerated: one case for each.
 */
export function rangeOver(cases: readonly Case[], unasked: Corner['unasked'], terms: Terms): Range {
  const endsAt = (favours: Corner['favours']) => {
    const corner: Corner = { favours, unasked }
    return cases.map((of) => ({ of, corner, budget: budget(of(corner), terms) }))
  }
  const low = endsAt('less')
  const high = endsAt('more')
  const lowest = low.reduce((least, end) => (end.budget.amount < least.budget.amount ? end : least))
  const highest = high.reduce((most, end) => (end.budget.amount > most.budget.amount ? end : most))
  return {
    lowest: boundOf(lowest.of, lowest.corner, terms),
    highest: boundOf(highest.of, highest.corner, terms),
    budgets: [...low, ...high].map((end) => end.budget),
  }
}
