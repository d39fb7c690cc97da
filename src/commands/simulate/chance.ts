import { normalAt } from '../../analysis/numbers/distributions.ts'
import { seeded } from '../../analysis/numbers/random.ts'

/** Draws that a seed decides. */
export interface Chance {
  /** From 0 up to 1. */
  share: () => number
  /** Standard normal. */
  normal: () => number
  happens: (probability: number) => boolean
  /** Counts of a rare thing with this mean. */
  count: (mean: number) => number
  oneOf: <T>(list: readonly [T, ...T[]]) => T
}

/** The generator of the analysis, read as shares. */
export function chanceFrom(seed: number): Chance {
  const random = seeded(seed)
  const share = () => random() / 2 ** 32
  const happens = (probability: number) => share() < probability
  return {
    share,
    // Halves keep the ends out, where a normal quantile is infinite.
    normal: () => normalAt((random() + 0.5) / 2 ** 32),
    happens,
    count: (mean) => {
      let found = 0
      for (let product = share(); product > Math.exp(-mean); product *= share()) found += 1
      return found
    },
    oneOf: (list) => list[Math.floor(share() * list.length)] ?? list[0],
  }
}
