import { publishedClaim } from '../claim.ts'
import { squares } from '../numbers/moments.ts'
import { crossover } from './crossover.ts'
import { unusablePairs, type TwinPair } from './crossoverPair.ts'
import { noFactor, type FactorResult } from './factor.ts'
import { twinCrossover } from './twinCrossover.ts'

/**
 * The model as a line of R over `done`, the runs that `headline.R` of a package keeps: completed, of the study proper
 * (measurement C5). With twins the household has its effect beside form and period.
 */
export const mixedModelInR = (twins: boolean): string =>
  `lmerTest::lmer(log(primary_ms) ~ arm + factor(period)${twins ? ' + twin' : ''} + (1 | pid), data = done, REML = TRUE)`

/** The ratio of the mixed model, or the line of R that gives it. */
export interface MixedModel {
  ratio: FactorResult
  r: string
}

/** What it is a model of. */
export interface Mixed {
  /** Whether the sequences change the household with the form. */
  twins: boolean
  /** People with one time only. */
  singles: number
}

/**
 * The mixed model of log time with form, period and, with twins, household as fixed effects and a person's own speed as a
 * random one (measurement C5). It has a closed form, equal to the crossover's, when everybody has both times and the
 * variance between people is estimated above 0; then sums carry nothing about the forms. Else, or with anyone who has one
 * time only, it needs R: the result says so and carries the line.
 */
export function mixedModel(
  pairs: readonly TwinPair[],
  { twins, singles }: Mixed,
  claimed = publishedClaim.ratio,
): MixedModel {
  const method = 'mixed-model-closed-form'
  const n = pairs.length + singles
  const r = mixedModelInR(twins)
  const problem = singles > 0 ? null : unusablePairs(pairs)
  if (problem) return { ratio: noFactor(method, n, problem), r }
  const { ratio } = (twins ? twinCrossover : crossover)(pairs, claimed)
  const needsR = singles > 0 || (ratio.status === 'estimated' && !peopleDiffer(pairs, ratio.logSd))
  return { ratio: needsR ? noFactor(method, n, 'needs-r') : { ...ratio, method }, r }
}

/**
 * Whether sums of a person's log times vary more than the model's differences within people do (`within`, their standard
 * deviation): the estimate of the variance between people is above 0.
 */
function peopleDiffer(pairs: readonly TwinPair[], within: number): boolean {
  const sums = pairs.map(({ long, simplified }) => Math.log(long) + Math.log(simplified))
  return squares(sums) / (pairs.length - 1) > within ** 2
}
