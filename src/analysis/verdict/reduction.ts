import type { Interval } from '../result.ts'

/** The share of time saved, from a ratio and its interval; never shown without the interval (measurement C8). */
export function reduction(ratio: number, { lower, upper }: Interval): { share: number; interval: Interval } {
  const saved = (times: number) => 1 - 1 / times
  return { share: saved(ratio), interval: { lower: saved(lower), upper: saved(upper) } }
}
