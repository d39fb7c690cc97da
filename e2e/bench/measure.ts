/** One line of the bench's table. */
export interface Measure {
  what: string
  value: number
  unit: 'ms' | 'bytes' | 'requests' | 'times' | 'score' | 'count' | 'percent'
  /** The most it may be (design, section 10); none where a number only informs. */
  bar?: number
}

/** Whether a measure keeps its bar; nothing where it has none. */
export const keepsBar = ({ value, bar }: Measure): boolean | undefined => (bar === undefined ? undefined : value <= bar)
