import type { EventOf, LogEvent, Segment } from '../instrumentation/event.ts'
import type { RunLog } from './runLog.ts'
import type { Span } from './span.ts'

/** One showing of a page: from the press that led to it to the press that left it. */
export interface Showing extends Span {
  page: string
  item: string | undefined
  segment: Segment
  /** Word-like segments of the page's text. */
  words: number
  /** The questions shown when the page appeared, in order. */
  questions: { q: string; item?: string }[]
  /** Events said while the page was shown, in order of `seq`. */
  events: LogEvent[]
}

/** Stands for the page of a run whose page events have not arrived. */
export const unknownPage = 'unknown'

/**
 * Cuts a run into showings without gap or overlap, so that page times add up to the task. A page begins where the one
 * before was left; time before the first page belongs to the first, time after the last to the last. A reload or a
 * change of language goes on with the same showing: the participant never left the page.
 */
export function showings(log: RunLog): Showing[] {
  const shown: Showing[] = []
  const early: LogEvent[] = []
  const segments = log.all('segment_enter').filter((event) => event.run === log.run)
  let leftAt: number | null = null
  for (const event of log.inside) {
    const current = shown.at(-1)
    if (event.type === 'page_leave') leftAt = event.t
    if (event.type !== 'page_enter') {
      const events = current?.events ?? early
      events.push(event)
      continue
    }
    const border = Math.min(leftAt ?? event.t, event.t)
    leftAt = null
    if (current && goesOn(current, event)) {
      current.events.push(event)
      continue
    }
    const from = current ? Math.max(current.from, border) : log.frame.from
    if (current) current.to = from
    const span = { from, to: log.frame.to }
    shown.push(showingOf(event, span, segmentAt(segments, event.t), current ? [] : early))
  }
  if (shown.length > 0 || log.frame.from === log.frame.to) return shown
  const nothingKnown = { page: unknownPage, item: undefined, segment: 'form' as const, words: 0, questions: [] }
  return [{ ...log.frame, ...nothingKnown, events: early }]
}

function goesOn(current: Showing, event: EventOf<'page_enter'>): boolean {
  const samePage = current.page === event.page && current.item === event.item
  return samePage && (event.d.reason === 'reload' || event.d.reason === 'language')
}

function showingOf(event: EventOf<'page_enter'>, span: Span, segment: Segment, early: readonly LogEvent[]): Showing {
  const { page = unknownPage, item, d } = event
  return { ...span, page, item, segment, words: d.words, questions: d.questions, events: [...early, event] }
}

/** A segment may be entered in the same moment as its first page, before or after it. */
function segmentAt(entered: readonly EventOf<'segment_enter'>[], t: number): Segment {
  return entered.findLast((event) => event.t <= t)?.d.segment ?? 'form'
}
