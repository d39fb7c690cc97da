/** One line of the bench's table. */
export interface Measure {
  what: string
  value: number
  unit: 'ms' | 'bytes' | 'requests' | 'times' | 'score' | 'a second' | 'MB' | 'count' | 'percent'
  /** The most it may be (design, section 10); none where a number only informs. */
  bar?: number
  /** The least it may be. */
  atLeast?: number
}

/** Whether a measure keeps its bar; nothing where it has none. */
export function keepsBar({ value, bar, atLeast }: Measure): boolean | undefined {
  if (bar === undefined && atLeast === undefined) return undefined
  return value <= (bar ?? Infinity) && value >= (atLeast ?? -Infinity)
}
