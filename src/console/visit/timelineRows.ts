import type { Mark, Timeline } from '../../analysis/timeline.ts'
import type { Excluded } from '../../analysis/intervals.ts'

/** One line of the timeline's table; milliseconds since the run began. `to` is null for a moment. */
export interface TimelineRow {
  from: number
  to: number | null
  what: 'page' | 'sheet' | Excluded['kind'] | Mark['kind']
  page: string | null
  question: string | null
  item: string | null
}

/** Everything the timeline draws, in order of time; what begins together stands longest first. */
export function timelineRows({ pages, excluded, sheet, marks }: Timeline): TimelineRow[] {
  const nowhere = { page: null, question: null, item: null }
  const rows: TimelineRow[] = [
    ...pages.map((span) => ({ ...span, what: 'page' as const, question: null })),
    ...excluded.map(({ from, to, kind }) => ({ ...nowhere, from, to, what: kind })),
    ...sheet.map(({ from, to }) => ({ ...nowhere, from, to, what: 'sheet' as const })),
    ...marks.map(({ at, kind, page, question, item }) => ({ from: at, to: null, what: kind, page, question, item })),
  ]
  return rows.sort((a, b) => a.from - b.from || (b.to ?? b.from) - (a.to ?? a.from))
}
