import { publishedClaim } from '../claim.ts'
import { squares } from '../numbers/moments.ts'
import { crossover } from './crossover.ts'
import { byOrder, periodLogRatio, unusablePairs, type CrossoverPair } from './crossoverPair.ts'
import { noFactor, type FactorResult } from './factor.ts'

/** The model as a line of R over the exported `runs.csv` (measurement C5). */
export const mixedModelInR =
  'lmerTest::lmer(log(task_ms) ~ form + factor(period) + (1 | pid), data = runs, REML = TRUE)'

/** The ratio of the mixed model, or the line of R that gives it. */
export interface MixedModel {
  ratio: FactorResult
  r: string
}

/**
 * The mixed model of log time with form and period as fixed effects and a person's own speed as a random one
 * (measurement C5). It has a closed form, equal to the crossover's, when everybody has both times and the variance
 * between people is estimated above 0; then sums carry nothing about the forms. Else, or with anyone who has one
 * time only (`singles` of them), it needs R: the result says so and carries the line.
 */
export function mixedModel(
  pairs: readonly CrossoverPair[],
  singles: number,
  claimed = publishedClaim.ratio,
): MixedModel {
  const method = 'mixed-model-closed-form'
  const n = pairs.length + singles
  const problem = singles > 0 ? null : unusablePairs(pairs)
  if (problem) return { ratio: noFactor(method, n, problem), r: mixedModelInR }
  const { ratio } = crossover(pairs, claimed)
  const needsR = singles > 0 || (ratio.status === 'estimated' && !peopleDiffer(pairs))
  return { ratio: needsR ? noFactor(method, n, 'needs-r') : { ...ratio, method }, r: mixedModelInR }
}

/** Whether sums of a person's log times vary more than differences do: the estimate of the variance between people is above 0. */
function peopleDiffer(pairs: readonly CrossoverPair[]): boolean {
  const { longFirst, simplifiedFirst } = byOrder(pairs, periodLogRatio)
  const within = (squares(longFirst) + squares(simplifiedFirst)) / (pairs.length - 2)
  const sums = pairs.map(({ long, simplified }) => Math.log(long) + Math.log(simplified))
  return squares(sums) / (pairs.length - 1) > within
}
