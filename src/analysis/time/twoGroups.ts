import { publishedClaim } from '../claim.ts'
import { mean, variance } from '../numbers/moments.ts'
import { factorFrom, factorOnly, noFactor, type FactorResult } from './factor.ts'
import { isNoVariation } from '../numbers/isNoVariation.ts'
import { logs, unusable } from './usable.ts'

/** Times of two groups of different people, in one unit. */
export interface TwoGroups {
  long: readonly number[]
  simplified: readonly number[]
}

/**
 * The ratio long / simplified between two groups of people: Welch's t test of log times, measurement C2; R:
 * `t.test(log(L), log(S))`, against the claim with `mu = log(4.5)`. The primary analysis of a study between people.
 * With one person in a group, or no spread in both, the ratio stands alone.
 */
export function twoGroups({ long, simplified }: TwoGroups, claimed = publishedClaim.ratio): FactorResult {
  const method = 'welch-t'
  const n = long.length + simplified.length
  const problem = unusable(long) ?? unusable(simplified)
  if (problem) return noFactor(method, n, problem)
  const [l, s] = [logs(long), logs(simplified)]
  const logRatio = mean(l) - mean(s)
  if (long.length < 2 || simplified.length < 2) return factorOnly(method, n, 'one-observation', logRatio)
  const [partL, partS] = [variance(l) / l.length, variance(s) / s.length]
  const logError = Math.sqrt(partL + partS)
  if (isNoVariation(logError, Math.max(Math.abs(mean(l)), Math.abs(mean(s)))))
    return factorOnly(method, n, 'no-variation', logRatio)
  const df = welchDf(partL, l.length, partS, s.length)
  const logSd = Math.sqrt((variance(l) + variance(s)) / 2)
  return factorFrom({ method, n, df, logRatio, logError, logSd, claimed })
}

/** Welch-Satterthwaite; from shares of the error, so that tiny variances don't vanish when squared. */
function welchDf(partA: number, nA: number, partB: number, nB: number): number {
  const shareA = partA / (partA + partB)
  return 1 / (shareA ** 2 / (nA - 1) + (1 - shareA) ** 2 / (nB - 1))
}
