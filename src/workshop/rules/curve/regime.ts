import type { Estimate, Finding, Route } from '../../../eligibility/result.ts'
import { numberOf } from '../working/numberOf.ts'

/** Which of the rules bite at one income: while none of these change, the amount falls on one slope. */
export interface Regime {
  finding: Finding
  route: Route
  /** Nothing is taken off the maximum. */
  isFull: boolean
  /** The formula gives no more than the minimum benefit, which is paid instead. */
  isMinimum: boolean
  shelter: 'capped' | 'part' | 'none'
}

/** Reads from a working which rules bite. */
export function regimeOf(result: Pick<Estimate, 'finding' | 'route' | 'working'>): Regime {
  const { finding, route } = result
  const formula = numberOf(result, 'formula') ?? 0
  const minimum = numberOf(result, 'minimum-benefit')
  return {
    finding,
    route,
    isFull: numberOf(result, 'benefit-reduction') === 0,
    isMinimum: minimum !== undefined && formula <= minimum,
    shelter: shelterOf(result),
  }
}

function shelterOf(result: Pick<Estimate, 'working'>): Regime['shelter'] {
  const excess = numberOf(result, 'excess-shelter') ?? 0
  const deduction = numberOf(result, 'shelter-deduction') ?? 0
  if (excess === 0) return 'none'
  return deduction < excess ? 'capped' : 'part'
}

/** What an income may step over, in the order it is told where several meet. */
export const turns = [
  'gross-limit',
  'other-route',
  'net-limit',
  'resource-limit',
  'amount-ends',
  'minimum-begins',
  'shelter-cap-ends',
  'shelter-ends',
  'full-amount-ends',
] as const
export type Turn = (typeof turns)[number]

/** What changed from one income to the next cent. */
export function turnBetween(before: Regime, after: Regime): Turn | null {
  if (after.finding !== before.finding && after.finding !== 'eligible') return turnOfFinding[after.finding]
  if (after.route !== before.route) return 'other-route'
  if (after.isMinimum && !before.isMinimum) return 'minimum-begins'
  if (before.shelter === 'capped' && after.shelter !== 'capped') return 'shelter-cap-ends'
  if (before.shelter === 'part' && after.shelter === 'none') return 'shelter-ends'
  if (before.isFull && !after.isFull) return 'full-amount-ends'
  return null
}

const turnOfFinding: Readonly<Record<Exclude<Finding, 'eligible'>, Turn>> = {
  'zero-formula': 'amount-ends',
  'nobody-receives': 'amount-ends',
  'over-gross-limit': 'gross-limit',
  'over-net-limit': 'net-limit',
  'over-resource-limit': 'resource-limit',
}

/** Whether the amount runs on one slope between two incomes. */
export const isSame = (one: Regime, other: Regime): boolean =>
  one.finding === other.finding &&
  one.route === other.route &&
  one.isFull === other.isFull &&
  one.isMinimum === other.isMinimum &&
  one.shelter === other.shelter
