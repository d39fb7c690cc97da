import { tAt } from './numbers/distributions.ts'
import { mean, variance } from './numbers/moments.ts'
import { isNoVariation } from './numbers/isNoVariation.ts'
import { notEstimable, pointOnly, type Interval, type Result } from './result.ts'
import { logs, unusable } from './time/usable.ts'

/** How often the time is spent. */
export interface Filings {
  /** People or households who file. */
  units: number
  /** Times a year that each files. */
  perYear: number
  /** Share of them that meets this form, from 0 to 1. */
  share: number
}

export interface TimeTaxPoint {
  /** Arithmetic: totals are sums, and the geometric mean would understate them. */
  meanMinutes: number
  geometricMeanMinutes: number
  hoursAYear: number
}
export interface TimeTaxInference {
  df: number
  /** Of the arithmetic mean, at 95 %. */
  minutesInterval: Interval
  hoursInterval: Interval
}
export type TimeTaxResult = Result<TimeTaxPoint, TimeTaxInference, 'modified-cox'>

const method = 'modified-cox'

const isPossible = ({ units, perYear, share }: Filings) =>
  [units, perYear, share].every((number) => Number.isFinite(number) && number >= 0 && number <= 1e12) && share <= 1

/**
 * What a form takes from people in a year: units x filings x share x mean minutes / 60, with Cox's interval for the
 * mean of log-normal times as modified by Olsson 2005 (measurement E). Times in minutes.
 */
export function timeTax(minutes: readonly number[], filings: Filings): TimeTaxResult {
  const n = minutes.length
  const problem = unusable(minutes)
  if (problem) return notEstimable(method, n, problem)
  if (!isPossible(filings)) return notEstimable(method, n, 'impossible-count')
  const y = logs(minutes)
  const hours = (each: number) => hoursAYear(each, filings)
  const meanMinutes = mean(minutes)
  const point = { meanMinutes, geometricMeanMinutes: Math.exp(mean(y)), hoursAYear: hours(meanMinutes) }
  if (n === 1) return pointOnly(method, n, 'one-observation', point)
  if (isNoVariation(Math.sqrt(variance(y) / n), mean(y))) return pointOnly(method, n, 'no-variation', point)
  const df = n - 1
  const { lower, upper } = coxInterval(y)
  const minutesInterval = { lower, upper }
  const hoursInterval = { lower: hours(minutesInterval.lower), upper: hours(minutesInterval.upper) }
  if (!Number.isFinite(hoursInterval.upper)) return pointOnly(method, n, 'out-of-range', point)
  return { status: 'estimated', method, n, df, ...point, minutesInterval, hoursInterval }
}

/** A form's minutes where the single times aren't known: what `timeTax` made of them elsewhere. */
export interface MeanMinutes {
  n: number
  mean: number
  geometricMean: number
  interval: Interval | null
}

/** The same from minutes that were summed up before, for other filings. */
export function timeTaxOfMean(
  { n, mean: each, geometricMean, interval }: MeanMinutes,
  filings: Filings,
): TimeTaxResult {
  if (!isPossible(filings)) return notEstimable(method, n, 'impossible-count')
  const hours = (minutes: number) => hoursAYear(minutes, filings)
  const point = { meanMinutes: each, geometricMeanMinutes: geometricMean, hoursAYear: hours(each) }
  if (interval === null) return pointOnly(method, n, n === 1 ? 'one-observation' : 'no-variation', point)
  const hoursInterval = { lower: hours(interval.lower), upper: hours(interval.upper) }
  return { status: 'estimated', method, n, df: n - 1, ...point, minutesInterval: interval, hoursInterval }
}

/** Minutes of one filing as hours of all in a year. */
export const hoursAYear = (minutes: number, { units, perYear, share }: Filings): number =>
  (units * perYear * share * minutes) / 60

/** The mean of log-normal times from their logarithms, at least two, with its interval at 95 % by Olsson 2005. */
export function coxInterval(y: readonly number[]): Interval & { centre: number } {
  const centre = mean(y) + variance(y) / 2
  const reach = tAt(0.975, y.length - 1) * coxError(y)
  return { centre: Math.exp(centre), lower: Math.exp(centre - reach), upper: Math.exp(centre + reach) }
}

/** The standard error of the logarithm of that mean. */
export const coxError = (y: readonly number[]): number =>
  Math.sqrt(variance(y) / y.length + variance(y) ** 2 / (2 * (y.length - 1)))

/**
 * What those hours cost by the Standard Cost Model, in the currency of the tariff: hours x tariff, and what people pay
 * out of pocket for each filing. For citizens the hours are shown first: a price of poor people's time is a choice of
 * policy, so that there is no default tariff.
 */
export function timeTaxCost(hoursAYear: number, tariff: number, filings: Filings, outOfPocket = 0): number {
  return hoursAYear * tariff + filings.units * filings.perYear * filings.share * outOfPocket
}
