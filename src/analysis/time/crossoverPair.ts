import type { Reason } from '../result.ts'
import { unusable } from './usable.ts'

/** Both times of a person who filled in both forms, in one unit. */
export interface CrossoverPair {
  long: number
  simplified: number
  first: 'long' | 'simplified'
}

/** A pair whose forms were filled in as different households of one pair of twins (measurement B1). */
export interface TwinPair extends CrossoverPair {
  /** The household played in the long form. */
  longTwin: 'a' | 'b'
}

/** Why the times of these pairs can't be put on a log scale, or null when they can. */
export function unusablePairs(pairs: readonly CrossoverPair[]): Reason | null {
  return unusable(pairs.flatMap(({ long, simplified }) => [long, simplified]))
}

/** The log ratio long / simplified within a person. */
export const logRatioOf = ({ long, simplified }: CrossoverPair): number => Math.log(long) - Math.log(simplified)

/** Something of each pair, apart for the two orders. */
export function byOrder(pairs: readonly CrossoverPair[], of: (pair: CrossoverPair) => number) {
  return {
    longFirst: pairs.filter(({ first }) => first === 'long').map(of),
    simplifiedFirst: pairs.filter(({ first }) => first === 'simplified').map(of),
  }
}

/** The log of first-period time over second-period time: the `d` of measurement C3. */
export const periodLogRatio = (pair: CrossoverPair): number =>
  pair.first === 'long' ? logRatioOf(pair) : -logRatioOf(pair)
