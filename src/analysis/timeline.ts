import type { EventType, LogEvent } from '../instrumentation/event.ts'
import { excludedIntervals, openSpans, type Excluded } from './intervals.ts'
import { runLog } from './runLog.ts'
import { showings } from './showings.ts'
import { clip, union, type Span } from './span.ts'

/** What happened in a moment worth a mark. */
export type MarkKind = 'error' | 'correction' | 'back' | 'language' | 'help' | 'stop'
export interface Mark {
  kind: MarkKind
  at: number
  page: string | null
  question: string | null
  item: string | null
}

/** A run laid out for drawing. All moments are milliseconds since the start of the run. */
export interface Timeline {
  length: number
  pages: ({ page: string; item: string | null } & Span)[]
  /** Stretches that are no task time; they may overlap. */
  excluded: Excluded[]
  /** The scenario sheet open. */
  sheet: Span[]
  marks: Mark[]
}

const markKinds: Partial<Record<EventType, MarkKind>> = {
  validation_error: 'error',
  correction: 'correction',
  back: 'back',
  language_switch: 'language',
  help_opened: 'help',
  stop_pressed: 'stop',
}

/** Lays out one run of a visit's events; tolerant like `measureRun`. */
export function timeline(visit: readonly LogEvent[], run: string): Timeline {
  const log = runLog(visit, run)
  const { from: start, to: end } = log.frame
  const sinceStart = <S extends Span>(span: S): S => ({ ...span, from: span.from - start, to: span.to - start })
  return {
    length: end - start,
    pages: showings(log).map(({ page, item, from, to }) => sinceStart({ page, item: item ?? null, from, to })),
    excluded: excludedIntervals(log).map(sinceStart),
    sheet: union(clip(openSpans(log, 'sheet_opened', 'sheet_closed'), log.frame)).map(sinceStart),
    marks: log.inside.flatMap((event) => markOf(event, start)),
  }
}

function markOf(event: LogEvent, start: number): Mark[] {
  const kind = markKinds[event.type]
  if (!kind) return []
  const { page = null, q: question = null, item = null } = event
  return [{ kind, at: event.t - start, page, question, item }]
}
