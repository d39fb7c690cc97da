import { normalBeyond } from '../numbers/distributions.ts'
import { notEstimable, type Interval, type Result } from '../result.ts'
import { unusableCount, type Count } from './counts.ts'
import { wilson } from './proportion.ts'

export interface ShareDifferencePoint {
  /** First share minus second, from -1 to 1. */
  difference: number
  interval: Interval
}
export interface ShareDifferenceInference {
  p: number
}
export type IndependentShares = Result<ShareDifferencePoint, ShareDifferenceInference, 'newcombe-10'>

/**
 * The difference of two shares between groups of different people: Newcombe's hybrid score interval (method 10, 1998,
 * Statistics in Medicine 17:873) and the N - 1 two-proportion test (measurement C7). Never for the same people twice:
 * `pairedShares` is for them. With the same answer from everybody there is no test.
 */
export function independentShares(first: Count, second: Count): IndependentShares {
  const method = 'newcombe-10'
  const n = first.people + second.people
  const problem = unusableCount(first) ?? unusableCount(second)
  if (problem) return notEstimable(method, 0, problem)
  const [p1, p2] = [first.cases / first.people, second.cases / second.people]
  const [w1, w2] = [wilson(first), wilson(second)]
  const difference = p1 - p2
  const interval = {
    lower: difference - Math.hypot(p1 - w1.lower, w2.upper - p2),
    upper: difference + Math.hypot(w1.upper - p1, p2 - w2.lower),
  }
  const pooled = (first.cases + second.cases) / n
  const spread = pooled * (1 - pooled) * (1 / first.people + 1 / second.people)
  if (spread === 0) return { status: 'point-only', method, n, df: null, reason: 'no-variation', difference, interval }
  const p = normalBeyond((difference / Math.sqrt(spread)) * Math.sqrt((n - 1) / n))
  return { status: 'estimated', method, n, df: null, difference, interval, p }
}
