import { bootstrap, meanOfDrawn, middle, resampled, type Resampled, type Resampling } from '../numbers/bootstrap.ts'
import { isNoVariation } from '../numbers/isNoVariation.ts'
import { mean } from '../numbers/moments.ts'
import { notEstimable, pointOnly, type Interval, type Result } from '../result.ts'
import { byOrder, logRatioOf, periodLogRatio, unusablePairs, type CrossoverPair } from './crossoverPair.ts'
import type { FactorPoint } from './factor.ts'
import type { TwoGroups } from './twoGroups.ts'
import { logs, unusable } from './usable.ts'

export interface BootstrapInference {
  /** Percentile interval at 95 %. Narrow in small samples: shown beside the t interval, never in its place. */
  interval: Interval
  /** The same at 90 %, for the verdict. */
  interval90: Interval
  resampling: Resampled
}
export type BootstrapMethod =
  | 'bootstrap-geometric-two-groups'
  | 'bootstrap-arithmetic-two-groups'
  | 'bootstrap-geometric-crossover'
  | 'bootstrap-arithmetic-crossover'
export type BootstrapResult = Result<FactorPoint, BootstrapInference, BootstrapMethod>

/** Which mean of the times is compared: the historic "average" was probably arithmetic (measurement A3). */
export type Mean = 'geometric' | 'arithmetic'

/** The ratio long / simplified between two groups, people drawn again within their group (measurement C4). */
export function bootstrapTwoGroups(
  { long, simplified }: TwoGroups,
  kind: Mean,
  resampling: Resampling,
): BootstrapResult {
  const method = `bootstrap-${kind}-two-groups` as const
  const n = long.length + simplified.length
  const problem = unusable(long) ?? unusable(simplified)
  if (problem) return notEstimable(method, n, problem)
  const isLog = kind === 'geometric'
  const [l, s] = isLog ? [logs(long), logs(simplified)] : [long, simplified]
  const compare = (a: number, b: number) => (isLog ? a - b : Math.log(a / b))
  return drawn(method, [l.length, s.length], compare(mean(l), mean(s)), resampling, ([a, b]) =>
    compare(meanOfDrawn(l, a), meanOfDrawn(s, b)),
  )
}

/**
 * The ratio long / simplified within people, drawn again within their sequence with both their times (measurement
 * C4). The geometric ratio is corrected for the order as the crossover's; the arithmetic one is the ratio of the two
 * mean times, the sequences weighted as they came.
 */
export function bootstrapCrossover(
  pairs: readonly CrossoverPair[],
  kind: Mean,
  resampling: Resampling,
): BootstrapResult {
  const method = `bootstrap-${kind}-crossover` as const
  const n = pairs.length
  const problem = unusablePairs(pairs)
  if (problem) return notEstimable(method, n, problem)
  const d = byOrder(pairs, periodLogRatio)
  const sizes = [d.longFirst.length, d.simplifiedFirst.length]
  const seen =
    kind === 'geometric'
      ? mean(pairs.map(logRatioOf))
      : Math.log(mean(pairs.map((pair) => pair.long)) / mean(pairs.map((pair) => pair.simplified)))
  // Form and order can't be told apart: no spread says how far off that is.
  if (sizes.includes(0)) return pointOnly(method, n, 'one-sequence', { ratio: Math.exp(seen), logRatio: seen })
  if (kind === 'geometric') {
    return drawn(method, sizes, (mean(d.longFirst) - mean(d.simplifiedFirst)) / 2, resampling, ([a, b]) => {
      return (meanOfDrawn(d.longFirst, a) - meanOfDrawn(d.simplifiedFirst, b)) / 2
    })
  }
  const [long, simplified] = [byOrder(pairs, (pair) => pair.long), byOrder(pairs, (pair) => pair.simplified)]
  const total = (times: typeof long, a?: Uint32Array, b?: Uint32Array) =>
    (a?.length ?? 0) * meanOfDrawn(times.longFirst, a) + (b?.length ?? 0) * meanOfDrawn(times.simplifiedFirst, b)
  return drawn(method, sizes, seen, resampling, ([a, b]) => Math.log(total(long, a, b) / total(simplified, a, b)))
}

function drawn(
  method: BootstrapMethod,
  sizes: readonly number[],
  logRatio: number,
  resampling: Resampling,
  logStatistic: (drawn: readonly Uint32Array[]) => number,
): BootstrapResult {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const point: FactorPoint = { ratio: Math.exp(logRatio), logRatio }
  // Who is alone in a group is drawn every time, as if nobody else could have been there.
  if (sizes.some((size) => size < 2)) return pointOnly(method, n, 'one-observation', point)
  const ratios = bootstrap(sizes, resampling, (groups) => Math.exp(logStatistic(groups)))
  const [least = 0, most = 0] = [ratios[0], ratios.at(-1)]
  if (ratios.length > 1 && isNoVariation(most - least, most)) return pointOnly(method, n, 'no-variation', point)
  const intervals = { interval: middle(ratios, 0.95), interval90: middle(ratios, 0.9) }
  return { status: 'estimated', method, n, df: null, ...point, ...intervals, resampling: resampled(resampling) }
}
