import type { Reason } from '../result.ts'

/** Wide enough for any time in any unit, narrow enough for products and powers of them to stay finite. */
const [shortest, longest] = [1e-12, 1e12]

/** Why these times can't be put on a log scale, or null when they can. */
export function unusable(times: readonly number[]): Reason | null {
  if (times.length === 0) return 'no-observations'
  if (!times.every(Number.isFinite)) return 'not-a-number'
  if (times.some((time) => time <= 0)) return 'time-not-positive'
  if (times.some((time) => time < shortest || time > longest)) return 'out-of-range'
  return null
}

/** Natural logarithms. */
export const logs = (times: readonly number[]): number[] => times.map(Math.log)
