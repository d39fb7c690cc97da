import type { Terms } from './budget.ts'
import type { Case } from './case.ts'
import { expeditedFacts } from './expeditedFacts.ts'
import type { Estimate } from './result.ts'
import { expeditedGrounds } from './rules/expeditedGrounds.ts'

const groundsAt = (of: Case, favours: 'more' | 'less', terms: Terms) =>
  expeditedGrounds(expeditedFacts(of({ favours, unasked: 'anything' }), terms))

/** The same of a case in which nothing is open. */
export function expeditedAt(of: Case, terms: Terms): Estimate['expedited'] {
  const grounds = groundsAt(of, 'less', terms)
  return { is: grounds.length > 0 ? 'yes' : 'no', grounds }
}

/**
 * Whether fast service is due: yes where a ground holds whatever the open facts are, no where none can, else unknown.
 * The tests are monotone like the budget, so each case is decided by its two corners. Grounds are those that are certain,
 * or where none is, those that may hold.
 */
export function expedited(cases: readonly Case[], terms: Terms): Estimate['expedited'] {
  const certain = cases.map((of) => groundsAt(of, 'less', terms))
  const possible = new Set(cases.flatMap((of) => groundsAt(of, 'more', terms)))
  if (certain.every((grounds) => grounds.length > 0)) {
    const always = (certain[0] ?? []).filter((ground) => certain.every((grounds) => grounds.includes(ground)))
    return { is: 'yes', grounds: always.length > 0 ? always : [...new Set(certain.flat())] }
  }
  return { is: possible.size > 0 ? 'unknown' : 'no', grounds: [...possible] }
}
