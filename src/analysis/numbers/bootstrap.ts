import type { Interval } from '../result.ts'
import { ascending, quantile, quantileOf } from './quantile.ts'
import { generatorName, pick, seeded } from './random.ts'

/** What it takes to draw the same resamples again. */
export interface Resampling {
  seed: number
  resamples: number
}

/** How many resamples a published interval stands on (measurement C4). */
export const usualResamples = 10_000

export interface Resampled extends Resampling {
  generator: typeof generatorName
}

/** For each group, the places of those drawn: as many as the group has, with repetition. */
export type Drawn = readonly Uint32Array[]

/**
 * Draws people again within their groups (arms, sequences), `resamples` times, and hands each draw to `see`. The
 * arrays are the same ones every time.
 */
export function resample(sizes: readonly number[], { seed, resamples }: Resampling, see: (drawn: Drawn) => void) {
  const random = seeded(seed)
  const drawn = sizes.map((size) => new Uint32Array(size))
  for (let time = 0; time < resamples; time += 1) {
    for (const group of drawn)
      for (let place = 0; place < group.length; place += 1) group[place] = pick(random, group.length)
    see(drawn)
  }
}

/** The values of a statistic over resamples, in ascending order (Efron 1979). */
export function bootstrap(
  sizes: readonly number[],
  resampling: Resampling,
  statistic: (drawn: Drawn) => number,
): Float64Array {
  const values: number[] = []
  resample(sizes, resampling, (drawn) => values.push(statistic(drawn)))
  return ascending(values)
}

/** The middle `share` of sorted values: the percentile interval (type 7 quantiles). */
export function middle(sorted: Float64Array, share: number): Interval {
  return { lower: quantile(sorted, (1 - share) / 2), upper: quantile(sorted, (1 + share) / 2) }
}

/** The same of values in any order, which it may put into another: far quicker than sorting them all. */
export function middleOf(values: Float64Array, share: number): Interval {
  return { lower: quantileOf(values, (1 - share) / 2), upper: quantileOf(values, (1 + share) / 2) }
}

/** The record that goes with a resampled figure. */
export function resampled({ seed, resamples }: Resampling): Resampled {
  return { generator: generatorName, seed, resamples }
}

/** The mean of those drawn. */
export function meanOfDrawn(values: ArrayLike<number>, drawn: Uint32Array | undefined): number {
  if (!drawn || drawn.length === 0) return 0
  let sum = 0
  for (let place = 0; place < drawn.length; place += 1) sum += values[drawn[place] ?? 0] ?? 0
  return sum / drawn.length
}
