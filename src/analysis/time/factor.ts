import { publishedClaim } from '../claim.ts'
import { tAt, tBeyond } from '../numbers/distributions.ts'
import { notEstimable, pointOnly, type Interval, type Reason, type Result } from '../result.ts'

/** How many times as large; no unit. */
export interface FactorPoint {
  ratio: number
  logRatio: number
}

/** The uncertainty of a factor by a t distribution on the log scale. */
export interface FactorInference {
  df: number
  /** Standard error of the log ratio. */
  logError: number
  /** Spread of the log times or log ratios it comes from: what planning a study needs (measurement B4). */
  logSd: number
  /** At 95 %, and at 90 % for the two one-sided tests of equivalence (measurement C8). */
  interval: Interval
  interval90: Interval
  /** Two-sided p against a ratio of 1, and against the claimed one. */
  pAgainstOne: number
  pAgainstClaim: number
}

export type FactorMethod =
  'welch-t' | 'crossover-t' | 'crossover-least-squares' | 'paired-t' | 'two-sample-t' | 'mixed-model-closed-form'
export type FactorResult = Result<FactorPoint, FactorInference, FactorMethod>

interface LogEstimate {
  method: FactorMethod
  n: number
  df: number
  logRatio: number
  logError: number
  logSd: number
  claimed?: number
}

/** A factor from its logarithm, standard error and degrees of freedom. */
export function factorFrom(estimate: LogEstimate): FactorResult {
  const { method, n, df, logRatio, logError, logSd, claimed = publishedClaim.ratio } = estimate
  const point = factorPoint(logRatio)
  const around = (p: number): Interval => {
    const reach = tAt(p, df) * logError
    return { lower: Math.exp(logRatio - reach), upper: Math.exp(logRatio + reach) }
  }
  const [interval, interval90] = [around(0.975), around(0.95)]
  if (!Number.isFinite(interval.upper) || !(interval.lower > 0)) return pointOnly(method, n, 'out-of-range', point)
  const pAgainstOne = tBeyond(logRatio / logError, df)
  const pAgainstClaim = tBeyond((logRatio - Math.log(claimed)) / logError, df)
  return {
    status: 'estimated',
    method,
    n,
    df,
    ...point,
    logError,
    logSd,
    interval,
    interval90,
    pAgainstOne,
    pAgainstClaim,
  }
}

/** A factor without uncertainty. */
export function factorOnly(method: FactorMethod, n: number, reason: Reason, logRatio: number): FactorResult {
  return pointOnly(method, n, reason, factorPoint(logRatio))
}

/** No factor. */
export function noFactor(method: FactorMethod, n: number, reason: Reason): FactorResult {
  return notEstimable(method, n, reason)
}

const factorPoint = (logRatio: number): FactorPoint => ({ ratio: Math.exp(logRatio), logRatio })
