import { betaAt, binomialAt, tAt, tBeyond } from '../numbers/distributions.ts'
import { mean } from '../numbers/moments.ts'
import { notEstimable, pointOnly, type Interval, type Reason, type Result } from '../result.ts'

/** From this dispersion on the Poisson interval is too narrow to be shown (measurement C7). */
export const dispersionLimit = 1.5

export interface ErrorRatesPoint {
  /** Errors per run. */
  longMean: number
  simplifiedMean: number
  /** Long over simplified. */
  rateRatio: number
  /** Pearson's chi-square over its degrees of freedom: 1 when counts vary as a Poisson process does. */
  dispersion: number | null
  poisson: PoissonRatio
}

export interface ErrorRatesInference {
  df: number
  /** Quasi-Poisson, at 95 %. */
  interval: Interval
  /** Two-sided, against a rate ratio of 1. */
  p: number
}

/** The exact interval of a Poisson process, R's `poisson.test`, or why it isn't shown. */
export type PoissonRatio = { interval: Interval; p: number; reason: null } | { interval: null; p: null; reason: Reason }

export type ErrorRatesResult = Result<ErrorRatesPoint, ErrorRatesInference, 'quasi-poisson'>

/**
 * Errors per run in the two forms and their ratio, with a quasi-Poisson t interval (measurement C7); R:
 * `glm(errors ~ form, family = quasipoisson)`. One count for each run. A form without a single error leaves the ratio
 * 0 or infinite: it isn't estimable.
 */
export function errorRates(long: readonly number[], simplified: readonly number[]): ErrorRatesResult {
  const method = 'quasi-poisson'
  const n = long.length + simplified.length
  if (long.length === 0 || simplified.length === 0) return notEstimable(method, n, 'no-observations')
  if (![...long, ...simplified].every((count) => Number.isSafeInteger(count) && count >= 0 && count < 1e9))
    return notEstimable(method, n, 'impossible-count')
  const [longMean, simplifiedMean] = [mean(long), mean(simplified)]
  if (longMean === 0 || simplifiedMean === 0) return notEstimable(method, n, 'no-events-in-one-form')
  const rateRatio = longMean / simplifiedMean
  const df = n - 2
  const dispersion = df > 0 ? (pearson(long, longMean) + pearson(simplified, simplifiedMean)) / df : null
  const poisson = poissonRatio(long, simplified, dispersion)
  const point = { longMean, simplifiedMean, rateRatio, dispersion, poisson }
  if (dispersion === null) return pointOnly(method, n, 'one-observation', point)
  if (dispersion === 0) return pointOnly(method, n, 'no-variation', point)
  const error = Math.sqrt(dispersion * (1 / total(long) + 1 / total(simplified)))
  const reach = tAt(0.975, df) * error
  const interval = { lower: rateRatio * Math.exp(-reach), upper: rateRatio * Math.exp(reach) }
  if (!Number.isFinite(interval.upper)) return pointOnly(method, n, 'out-of-range', point)
  return { status: 'estimated', method, n, df, ...point, interval, p: tBeyond(Math.log(rateRatio) / error, df) }
}

/** Two Poisson rates by the share of errors that fell in the long form (Clopper & Pearson 1934). */
function poissonRatio(long: readonly number[], simplified: readonly number[], dispersion: number | null): PoissonRatio {
  if (dispersion !== null && dispersion > dispersionLimit) return { interval: null, p: null, reason: 'overdispersed' }
  const [x, y] = [total(long), total(simplified)]
  const ratioFrom = (share: number) => ((share / (1 - share)) * simplified.length) / long.length
  const interval = { lower: ratioFrom(betaAt(0.025, x, y + 1)), upper: ratioFrom(betaAt(0.975, x + 1, y)) }
  if (!Number.isFinite(interval.upper)) return { interval: null, p: null, reason: 'out-of-range' }
  return { interval, p: exactBinomialP(x, x + y, long.length / (long.length + simplified.length)), reason: null }
}

/** Two-sided as R's `binom.test`: all outcomes that are at most as likely as the one seen. */
function exactBinomialP(x: number, n: number, share: number): number {
  const seen = binomialAt(x, n, share) * (1 + 1e-7)
  let p = 0
  for (let k = 0; k <= n; k += 1) {
    const likely = binomialAt(k, n, share)
    if (likely <= seen) p += likely
  }
  return Math.min(1, p)
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

function pearson(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}
