import { normalBeyond, z95 } from '../numbers/distributions.ts'
import { notEstimable, pointOnly, type Interval, type Result } from '../result.ts'
import type { FollowUp } from './followUp.ts'
import { kaplanMeier, type SurvivalPoint, type SurvivalStep } from './kaplanMeier.ts'

/** In the unit of the times. */
export interface RestrictedMeanPoint {
  /** Mean time spent within the limit. */
  mean: number
}
export interface RestrictedMeanInference {
  error: number
  interval: Interval
}
export type RestrictedMeanResult = Result<RestrictedMeanPoint, RestrictedMeanInference, 'restricted-mean'>

/**
 * The mean time spent unfinished within a limit `tau`: the area under Kaplan & Meier's curve (measurement C6); R:
 * `print(fit, rmean = tau)`. Not estimable when the curve hasn't reached 0 and nobody was followed until `tau`.
 */
export function restrictedMean(runs: readonly FollowUp[], tau: number): RestrictedMeanResult {
  const method = 'restricted-mean'
  const curve = kaplanMeier(runs)
  if (curve.status !== 'estimated') return notEstimable(method, curve.n, curve.reason)
  if (!Number.isFinite(tau) || tau <= 0) return notEstimable(method, curve.n, 'time-not-positive')
  if (tau > curve.followedUntil && curve.steps.at(-1)?.unfinished !== 0)
    return notEstimable(method, curve.n, 'beyond-follow-up')
  const mean = areaBetween(curve, 0, tau)
  const error = Math.sqrt(varianceWithin(curve, tau))
  if (error === 0) return pointOnly(method, curve.n, curve.n === 1 ? 'one-observation' : 'no-variation', { mean })
  const interval = { lower: mean - z95 * error, upper: mean + z95 * error }
  return { status: 'estimated', method, n: curve.n, df: null, mean, error, interval }
}

/** Sum over completions of the area still ahead, squared, times Greenwood's term; the last step to 0 has none. */
function varianceWithin(curve: SurvivalPoint, tau: number): number {
  const term = ({ time, atRisk, completed }: SurvivalStep) =>
    time >= tau || atRisk === completed
      ? 0
      : (areaBetween(curve, time, tau) ** 2 * completed) / (atRisk * (atRisk - completed))
  return curve.steps.reduce((sum, step) => sum + term(step), 0)
}

function areaBetween({ steps }: SurvivalPoint, from: number, to: number): number {
  let [area, since, unfinished] = [0, 0, 1]
  const add = (until: number) => {
    area += Math.max(0, Math.min(until, to) - Math.max(since, from)) * unfinished
  }
  for (const step of steps) {
    add(step.time)
    ;[since, unfinished] = [step.time, step.unfinished]
  }
  add(to)
  return area
}

export interface RestrictedComparisonPoint {
  /** Long minus simplified, in the unit of the times. */
  difference: number
  /** Long over simplified. */
  ratio: number
}
export interface RestrictedComparisonInference {
  differenceInterval: Interval
  ratioInterval: Interval
  /** Two-sided, of the difference. */
  p: number
}
export type RestrictedComparison = Result<
  RestrictedComparisonPoint,
  RestrictedComparisonInference,
  'restricted-mean-comparison'
>

/**
 * Restricted means of the long and the simplified form compared, with z intervals (the ratio's on the log scale by
 * the delta method). For groups of different people.
 */
export function compareRestrictedMeans(
  long: readonly FollowUp[],
  simplified: readonly FollowUp[],
  tau: number,
): RestrictedComparison {
  const method = 'restricted-mean-comparison'
  const n = long.length + simplified.length
  const [a, b] = [restrictedMean(long, tau), restrictedMean(simplified, tau)]
  if (a.status === 'not-estimable') return notEstimable(method, n, a.reason)
  if (b.status === 'not-estimable') return notEstimable(method, n, b.reason)
  const point = { difference: a.mean - b.mean, ratio: a.mean / b.mean }
  const [errorA, errorB] = [a, b].map((each) => (each.status === 'estimated' ? each.error : 0)) as [number, number]
  const error = Math.hypot(errorA, errorB)
  if (error === 0) return pointOnly(method, n, 'no-variation', point)
  const logReach = z95 * Math.hypot(errorA / a.mean, errorB / b.mean)
  return {
    status: 'estimated',
    method,
    n,
    df: null,
    ...point,
    differenceInterval: { lower: point.difference - z95 * error, upper: point.difference + z95 * error },
    ratioInterval: { lower: point.ratio * Math.exp(-logReach), upper: point.ratio * Math.exp(logReach) },
    p: normalBeyond(point.difference / error),
  }
}
