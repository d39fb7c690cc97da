import { tAt, tBeyond } from '../numbers/distributions.ts'
import { mean, variance } from '../numbers/moments.ts'
import { median } from '../numbers/quantile.ts'
import { notEstimable, pointOnly, type Interval, type Result } from '../result.ts'
import { isNoVariation } from '../numbers/isNoVariation.ts'
import { logs, unusable } from './usable.ts'

/** Typical times of one form, in the unit of the times. */
export interface BenchmarkPoint {
  geometricMean: number
  arithmeticMean: number
  median: number
  shortest: number
  longest: number
}

export interface BenchmarkInference {
  df: number
  /** Of the geometric mean, at 95 %. */
  interval: Interval
  t: number
  /** Two-sided, against the benchmark. */
  p: number
}

export type BenchmarkResult = Result<BenchmarkPoint, BenchmarkInference, 'log-t'>

/**
 * One form's times against a benchmark in the same unit (45 minutes, 10 minutes): the geometric mean with its t
 * interval on the log scale, measurement C1; R: `t.test(log(x), mu = log(b))`. The geometric mean estimates the
 * typical time best in samples below about 25 (Sauro & Lewis 2010, CHI). One time, or equal times, give the point
 * alone; no times, or one of 0 or less, give none.
 */
export function benchmark(times: readonly number[], against: number): BenchmarkResult {
  const method = 'log-t'
  const n = times.length
  const problem = unusable(times) ?? unusable([against])
  if (problem) return notEstimable(method, n, problem)
  const y = logs(times)
  const centre = mean(y)
  const point: BenchmarkPoint = {
    geometricMean: Math.exp(centre),
    arithmeticMean: mean(times),
    median: median(times),
    shortest: times.reduce((a, b) => Math.min(a, b)),
    longest: times.reduce((a, b) => Math.max(a, b)),
  }
  if (n === 1) return pointOnly(method, n, 'one-observation', point)
  const error = Math.sqrt(variance(y) / n)
  if (isNoVariation(error, centre)) return pointOnly(method, n, 'no-variation', point)
  const df = n - 1
  const reach = tAt(0.975, df) * error
  const interval = { lower: Math.exp(centre - reach), upper: Math.exp(centre + reach) }
  if (!Number.isFinite(interval.upper)) return pointOnly(method, n, 'out-of-range', point)
  const t = (centre - Math.log(against)) / error
  return { status: 'estimated', method, n, df, ...point, interval, t, p: tBeyond(t, df) }
}
