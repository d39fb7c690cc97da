import { publishedClaim } from '../claim.ts'
import { mean, squares } from '../numbers/moments.ts'
import { byOrder, logRatioOf, periodLogRatio, unusablePairs, type CrossoverPair } from './crossoverPair.ts'
import { factorFrom, factorOnly, noFactor, type FactorResult } from './factor.ts'
import { twoGroups } from './twoGroups.ts'
import { isNoVariation } from '../numbers/isNoVariation.ts'

/** What a crossover says. Each part says by itself whether it can be estimated. */
export interface Crossover {
  /** How many times as long the long form takes: the primary figure. */
  ratio: FactorResult
  /** Second period over first, whatever the form: below 1 is learning, above 1 is tiring. */
  period: FactorResult
  /**
   * Both times of a person multiplied, long-first people over simplified-first people: 1 without carry-over. Reported,
   * never used to choose an analysis: that inflates the error rate (Freeman 1989; Senn 1994).
   */
  carryOver: FactorResult
  /** First runs only, as if the study were one between people. */
  firstPeriodOnly: FactorResult
}

/**
 * The ratio long / simplified within people who filled in both, corrected for the order: half the difference between
 * sequences of the log of first over second period, with a pooled t (measurement C3; Jones & Kenward 2014, ch. 2); R:
 * `t.test(d[LS], d[SL], var.equal = TRUE)`, halved. The primary analysis of a crossover. With one sequence the ratio
 * is confounded with the order and stands without an interval; two people have no spread to judge by.
 */
export function crossover(pairs: readonly CrossoverPair[], claimed = publishedClaim.ratio): Crossover {
  const { longFirst, simplifiedFirst } = byOrder(pairs, periodLogRatio)
  const halves = { method: 'crossover-t' as const, a: longFirst, b: simplifiedFirst, scale: 1 / 2, claimed }
  const sums = byOrder(pairs, ({ long, simplified }) => Math.log(long) + Math.log(simplified))
  const problem = unusablePairs(pairs)
  const n = pairs.length
  const oneSequence = longFirst.length === 0 || simplifiedFirst.length === 0
  const firsts = (form: 'long' | 'simplified') => pairs.filter(({ first }) => first === form).map((pair) => pair[form])
  const firstPeriodOnly = twoGroups({ long: firsts('long'), simplified: firsts('simplified') }, claimed)
  if (problem || oneSequence) {
    const reason = problem ?? 'one-sequence'
    const ratio = problem
      ? noFactor('crossover-t', n, problem)
      : factorOnly('crossover-t', n, 'one-sequence', mean(pairs.map(logRatioOf)))
    return {
      ratio,
      period: noFactor('crossover-t', n, reason),
      carryOver: noFactor('two-sample-t', n, reason),
      firstPeriodOnly,
    }
  }
  return {
    ratio: pooled(halves),
    // The same contrast with the sign of one sequence turned: a sum of means instead of their difference.
    period: pooled({ ...halves, a: longFirst.map((d) => -d) }),
    carryOver: pooled({ ...halves, method: 'two-sample-t', a: sums.longFirst, b: sums.simplifiedFirst, scale: 1 }),
    firstPeriodOnly,
  }
}

interface Contrast {
  method: 'crossover-t' | 'two-sample-t'
  a: readonly number[]
  b: readonly number[]
  scale: number
  claimed: number
}

/** `scale` times the difference of two means, with the spread pooled over both groups. */
function pooled({ method, a, b, scale, claimed }: Contrast): FactorResult {
  const n = a.length + b.length
  const df = n - 2
  const logRatio = scale * (mean(a) - mean(b))
  if (df < 1) return factorOnly(method, n, 'too-few-observations', logRatio)
  const logSd = Math.sqrt((squares(a) + squares(b)) / df)
  const logError = scale * logSd * Math.sqrt(1 / a.length + 1 / b.length)
  if (isNoVariation(logError, Math.max(Math.abs(mean(a)), Math.abs(mean(b)))))
    return factorOnly(method, n, 'no-variation', logRatio)
  return factorFrom({ method, n, df, logRatio, logError, logSd, claimed })
}
