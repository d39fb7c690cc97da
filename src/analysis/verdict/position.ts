import type { Interval } from '../result.ts'

/** Where an interval lies to a benchmark. Minutes get this description and no verdict (measurement C8). */
export type Position = 'includes' | 'lies-below' | 'lies-above'

/** Of an interval to a benchmark in the same unit. */
export function position({ lower, upper }: Interval, benchmark: number): Position {
  if (upper < benchmark) return 'lies-below'
  return lower > benchmark ? 'lies-above' : 'includes'
}
