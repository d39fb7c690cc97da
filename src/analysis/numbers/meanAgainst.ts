import { tAt, tBeyond } from './distributions.ts'
import { mean, variance } from './moments.ts'
import { notEstimable, pointOnly, type Interval, type Result } from '../result.ts'
import { isNoVariation } from './isNoVariation.ts'

export interface MeanPoint {
  mean: number
}
export interface MeanInference {
  df: number
  error: number
  interval: Interval
  t: number
  /** Two-sided, against `against`. */
  p: number
}
export type MeanResult = Result<MeanPoint, MeanInference, 'one-sample-t'>

/**
 * The mean of values, or of differences within people, against a reference: R's `t.test(x, mu = against)`. In the
 * unit of the values. Used for shares of answers that match the key, compared as paired means (measurement C7), and
 * for scores of questionnaires.
 */
export function meanAgainst(values: readonly number[], against = 0): MeanResult {
  const method = 'one-sample-t'
  const n = values.length
  if (n === 0) return notEstimable(method, n, 'no-observations')
  if (![...values, against].every(Number.isFinite)) return notEstimable(method, n, 'not-a-number')
  if (values.some((value) => Math.abs(value) > 1e100)) return notEstimable(method, n, 'out-of-range')
  const centre = mean(values)
  if (n === 1) return pointOnly(method, n, 'one-observation', { mean: centre })
  const error = Math.sqrt(variance(values) / n)
  if (isNoVariation(error, centre)) return pointOnly(method, n, 'no-variation', { mean: centre })
  const df = n - 1
  const reach = tAt(0.975, df) * error
  const t = (centre - against) / error
  const interval = { lower: centre - reach, upper: centre + reach }
  return { status: 'estimated', method, n, df, mean: centre, error, interval, t, p: tBeyond(t, df) }
}
