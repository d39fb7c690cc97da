import type { Outcome } from './fault.ts'

/** One line of the fault kit's table: something counted, and what it must be. */
export interface Figure {
  what: string
  value: number | string
  /** Whether it is as it must be. */
  isRight: boolean
}

/** The figure of something that must never happen. */
export const never = (what: string, times: number): Figure => ({ what, value: times, isRight: times === 0 })

/** A figure that only informs; zero would mean that nothing was tried. */
export const some = (what: string, times: number): Figure => ({ what, value: times, isRight: times > 0 })

/** Figures as a table, and whether each is as it must be. */
export function outcomeOf(figures: readonly Figure[]): Outcome {
  const rows = figures.map(
    ({ what, value, isRight }) => `| ${what} | ${value.toLocaleString('en-US')} | ${isRight ? 'yes' : 'NO'} |`,
  )
  return {
    table: ['| what | value | as it must be |', '| --- | --: | --- |', ...rows].join('\n'),
    isRight: figures.every(({ isRight }) => isRight),
  }
}
