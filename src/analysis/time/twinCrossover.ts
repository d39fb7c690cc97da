import { publishedClaim } from '../claim.ts'
import { leastSquares, type Fit } from '../numbers/leastSquares.ts'
import { mean } from '../numbers/moments.ts'
import type { Reason } from '../result.ts'
import { logRatioOf, unusablePairs, type TwinPair } from './crossoverPair.ts'
import { factorFrom, factorOnly, noFactor, type FactorResult } from './factor.ts'
import { isNoVariation } from '../numbers/isNoVariation.ts'

/** What a crossover of four sequences says. */
export interface TwinCrossover {
  /** How many times as long the long form takes. */
  ratio: FactorResult
  /** Second period over first, whatever the form: below 1 is learning. */
  period: FactorResult
  /**
   * The ratio among people whose long form was with twin A over the ratio among those with twin B: 1 when the twins
   * are matched (measurement B1).
   */
  twins: FactorResult
}

/**
 * The ratio long / simplified in a crossover of four sequences, corrected for order and twin: the intercept of
 * `lm(yL - yS ~ o + p)` with `o` = 0.5 for long first, else -0.5, and `p` = 0.5 for long with twin A, else -0.5, df
 * n - 3 (measurement C3). Where order and twin can't be told apart in the sequences that were run, nothing but the
 * mean ratio is given.
 */
export function twinCrossover(pairs: readonly TwinPair[], claimed = publishedClaim.ratio): TwinCrossover {
  const n = pairs.length
  const y = pairs.map(logRatioOf)
  const none = (reason: Reason) => noFactor('crossover-least-squares', n, reason)
  const alone = (reason: Reason, logRatio: number) => factorOnly('crossover-least-squares', n, reason, logRatio)
  const problem = unusablePairs(pairs)
  if (problem) return { ratio: none(problem), period: none(problem), twins: none(problem) }
  const fit = leastSquares(
    pairs.map(({ first, longTwin }) => [1, first === 'long' ? 0.5 : -0.5, longTwin === 'a' ? 0.5 : -0.5]),
    y,
  )
  if (!fit) {
    const reason = inseparable(pairs)
    return { ratio: alone(reason, mean(y)), period: none(reason), twins: none(reason) }
  }
  const factor = (column: number, scale: number) => {
    const logRatio = scale * (fit.coefficients[column] ?? 0)
    const logError = Math.abs(scale) * (fit.errors[column] ?? 0)
    if (fit.df < 1) return alone('too-few-observations', logRatio)
    if (isNoVariation(logError, Math.max(...y.map(Math.abs)))) return alone('no-variation', logRatio)
    const logSd = residualSd(fit)
    return factorFrom({ method: 'crossover-least-squares', n, df: fit.df, logRatio, logError, logSd, claimed })
  }
  return { ratio: factor(0, 1), period: factor(1, -1 / 2), twins: factor(2, 1) }
}

function inseparable(pairs: readonly TwinPair[]): Reason {
  if (new Set(pairs.map(({ first }) => first)).size < 2) return 'one-sequence'
  return pairs.length < 3 ? 'too-few-observations' : 'inseparable-effects'
}

const residualSd = ({ rss, df }: Fit) => Math.sqrt(rss / df)
