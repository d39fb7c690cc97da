import { correlationOf, variance } from './numbers/moments.ts'
import { notEstimable, pointOnly, type Interval, type Result } from './result.ts'
import { logs } from './time/usable.ts'
import { coxError, coxInterval, hoursAYear, timeTax, type Filings } from './timeTax.ts'

/** Minutes of completed runs. */
export interface SpentTimes {
  long: readonly number[]
  simplified: readonly number[]
  /** The two times of people who completed both forms: what makes the means depend on each other. None between people. */
  pairs: readonly { long: number; simplified: number }[]
}

export interface TimeSavedPoint {
  /** Arithmetic mean of the long form minus that of the simplified; below 0 where nothing is saved. */
  meanMinutes: number
  hoursAYear: number
}
export interface TimeSavedInference {
  /** At 95 %. */
  minutesInterval: Interval
  hoursInterval: Interval
  /** Of the two means, over people who have both times. */
  correlation: number
}
export type TimeSavedResult = Result<TimeSavedPoint, TimeSavedInference, 'mover-modified-cox'>

/**
 * What people save in a year with the simplified form: the difference of the two time taxes, with the interval that follows
 * from both modified Cox intervals by the method of variance estimates recovery (Zou, Huo & Taleban 2009, Environmetrics
 * 20:172; for means that depend on each other Zou 2007, Psychological Methods 12:399). Its simulated coverage is 94 to 95 %
 * for 8 to 24 people, with and without dependence. Times in minutes.
 */
export function timeSaved({ long, simplified, pairs }: SpentTimes, filings: Filings): TimeSavedResult {
  const method = 'mover-modified-cox'
  const n = long.length + simplified.length - pairs.length
  const [l, s] = [timeTax(long, filings), timeTax(simplified, filings)]
  if (l.status === 'not-estimable') return notEstimable(method, n, l.reason)
  if (s.status === 'not-estimable') return notEstimable(method, n, s.reason)
  const meanMinutes = l.meanMinutes - s.meanMinutes
  const point = { meanMinutes, hoursAYear: hoursAYear(meanMinutes, filings) }
  if (l.status === 'point-only') return pointOnly(method, n, l.reason, point)
  if (s.status === 'point-only') return pointOnly(method, n, s.reason, point)
  const [a, b] = [coxInterval(logs(long)), coxInterval(logs(simplified))]
  const correlation = correlationOfMeans({ long, simplified, pairs })
  const apart = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one ** 2 + other ** 2 - 2 * correlation * one * other))
  const difference = a.centre - b.centre
  const minutesInterval = {
    lower: difference - apart(a.centre - a.lower, b.upper - b.centre),
    upper: difference + apart(a.upper - a.centre, b.centre - b.lower),
  }
  const hoursInterval = {
    lower: hoursAYear(minutesInterval.lower, filings),
    upper: hoursAYear(minutesInterval.upper, filings),
  }
  return { status: 'estimated', method, n, df: null, ...point, minutesInterval, hoursInterval, correlation }
}

/**
 * How far the estimated means of log-normal times go together, in large samples: their covariance comes from the people who
 * are in both, over the errors of Cox's interval.
 */
function correlationOfMeans({ long, simplified, pairs }: SpentTimes): number {
  if (pairs.length < 2) return 0
  const [l, s] = [logs(long), logs(simplified)]
  const together = correlationOf(logs(pairs.map((pair) => pair.long)), logs(pairs.map((pair) => pair.simplified)))
  const product = together * Math.sqrt(variance(l) * variance(s))
  const covariance = (pairs.length / (l.length * s.length)) * (product + product ** 2 / 2)
  const found = covariance / (coxError(l) * coxError(s))
  return Number.isFinite(found) ? Math.min(1, Math.max(-1, found)) : 0
}
