import type { EventOf, EventType, LogEvent } from '../instrumentation/event.ts'
import type { Span } from './span.ts'

/** The events of one stretch of a visit in order of `seq`, with its borders on the session clock. */
export interface RunLog {
  run: string
  frame: Span
  /** Everything that can tell about the stretch: events of the run, whenever, and those of the visit naming no run. */
  events: LogEvent[]
  all: EventsByType
  /** The events of the run said within the frame. */
  inside: LogEvent[]
  said: EventsByType
  /** Pauses that were added afterwards, on the session clock; they are in no event (measurement A7). */
  latePauses: readonly Span[]
}

/** Looks up the events of one type, in order. A summary is made with every batch that arrives: it must be quick. */
export type EventsByType = <T extends EventType>(type: T) => EventOf<T>[]

/** Whether an event is of one of the given types. */
export function isType<T extends EventType>(event: LogEvent, ...types: T[]): event is EventOf<T> {
  return (types as EventType[]).includes(event.type)
}

/** The events of one type, in order. */
export function ofType<T extends EventType>(events: readonly LogEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type)
}

/** The events of a visit by `seq`, each once, in whatever order and however often they arrived. */
export function inOrder(visit: readonly LogEvent[]): readonly LogEvent[] {
  if (visit.every((event, index) => index === 0 || event.seq > (visit[index - 1]?.seq ?? 0))) return visit
  const bySeq = new Map(visit.map((event) => [event.seq, event]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

/** A run's pre-screener comes before it and is measured apart. */
const isOfPreScreener = ({ form }: LogEvent) => form?.startsWith('pre-screener@') ?? false

/**
 * A run from `run_start` to `run_end`, or to the last event known while it is unfinished. A run of which nothing has
 * arrived is empty and has length 0.
 */
export function runLog(visit: readonly LogEvent[], run: string, latePauses: readonly Span[] = []): RunLog {
  const events = inOrder(visit).filter((event) => event.run === run || event.run === undefined)
  const own = events.filter((event) => event.run === run && !isOfPreScreener(event))
  const start = ofType(own, 'run_start')[0]
  const end = ofType(own, 'run_end')[0]
  const from = start?.t ?? own[0]?.t ?? 0
  const to = Math.max(from, end?.t ?? latest(own))
  const inside = own.filter((event) => {
    if (event.t < from || event.t > to) return false
    // Half-open: a page entered at the very moment of sending is the first page after it.
    if (event.type === 'page_enter') return !end || event.t < to
    return event.seq >= (start?.seq ?? 0) && event.seq <= (end?.seq ?? Infinity)
  })
  return { run, frame: { from, to }, events, all: byType(events), inside, said: byType(inside), latePauses }
}

/** The pre-screener of a run, from its first page to the press that left it. Null where a run had none. */
export function logOfPreScreener(
  visit: readonly LogEvent[],
  run: string,
  latePauses: readonly Span[] = [],
): RunLog | null {
  const events = inOrder(visit).filter((event) => event.run === run || event.run === undefined)
  const inside = events.filter((event) => event.run === run && isOfPreScreener(event))
  const first = ofType(inside, 'page_enter')[0]
  if (!first) return null
  const frame = { from: first.t, to: latest(inside) }
  return { run, frame, events, all: byType(events), inside, said: byType(inside), latePauses }
}

/**
 * What follows a run: from its end to the press that left it, which ends its last segment; where none did, to the
 * questionnaire, the next run, the end of the session or the run's last event. A break before the next run, and the
 * reading of its sheet, belong to no run. Null while the run is unfinished.
 */
export function logAfterSending(
  visit: readonly LogEvent[],
  run: string,
  latePauses: readonly Span[] = [],
): RunLog | null {
  const { events, all, frame } = runLog(visit, run)
  const end = all('run_end').find((event) => event.run === run)
  if (!end) return null
  const later = inOrder(visit).filter((event) => event.seq > end.seq)
  const stop = later.find((event) => leavesRun(event, run))
  const own = later.filter((event) => event.run === run && event.seq < (stop?.seq ?? Infinity))
  const from = frame.to
  const atEnd = events.filter((event) => event.type === 'page_enter' && event.seq < end.seq && event.t >= from)
  const after = [...atEnd, ...own]
  // A form that shows nothing after sending has no time there, however late the visit goes on.
  const showsPages = after.some((event) => event.type === 'page_enter')
  const isLeft = own.at(-1)?.type === 'segment_leave'
  const to = showsPages ? Math.max(from, stop && !isLeft ? stop.t : latest(own)) : from
  const inside = after.filter((event) => event.t <= to)
  return { run, frame: { from, to }, events, all, inside, said: byType(inside), latePauses }
}

function byType(events: readonly LogEvent[]): EventsByType {
  const groups = new Map<EventType, LogEvent[]>()
  for (const event of events) {
    const group = groups.get(event.type)
    if (group) group.push(event)
    else groups.set(event.type, [event])
  }
  // The compiler cannot see that a group holds the events of its key alone.
  return <T extends EventType>(type: T) => (groups.get(type) ?? []) as EventOf<T>[]
}

function leavesRun(event: LogEvent, run: string): boolean {
  if (isType(event, 'session_end', 'consent_withdrawn')) return true
  if (event.type === 'segment_enter') return event.d.segment === 'questionnaire'
  return isType(event, 'run_start', 'page_enter') && event.run !== run
}

function latest(events: readonly LogEvent[]): number {
  return events.reduce((t, event) => Math.max(t, event.t), 0)
}
