import type { EventOf, EventType, LogEvent } from '../instrumentation/event.ts'
import { quickReloadMs } from '../instrumentation/quickReload.ts'
import type { RunLog } from './runLog.ts'
import { clip, type Span } from './span.ts'

/** Why a stretch is not task time (measurement A3). */
export type ExcludedKind = 'pause' | 'hidden' | 'suspended' | 'closed'
export interface Excluded extends Span {
  kind: ExcludedKind
}

/** The stretches of a run that are not task time, clipped to it. They may overlap. */
export function excludedIntervals(log: RunLog): Excluded[] {
  return [
    ...as('pause', openSpans(log, 'pause_start', 'pause_end', 'outlives documents')),
    ...as('pause', log.latePauses),
    ...as('hidden', openSpans(log, 'hidden', 'visible')),
    ...as('suspended', log.all('suspended').map(spanBefore)),
    ...as(
      'closed',
      gaps(log).filter((gap) => gap.to - gap.from > quickReloadMs),
    ),
  ].flatMap(({ kind, ...span }) => clip([span], log.frame).map((inside) => ({ kind, ...inside })))
}

/** The quick reloads of a run: task time, spent on the open page's overhead. */
export function quickReloads(log: RunLog): Span[] {
  return clip(
    gaps(log).filter((gap) => gap.to - gap.from <= quickReloadMs),
    log.frame,
  )
}

/**
 * Spans from an opening event to the closing one. What is open when its document goes ends with the document, unless
 * it outlives documents as a moderator's pause does; what is open at the end of the frame ends there.
 */
export function openSpans(
  { all, events, frame }: RunLog,
  opens: EventType,
  closes: EventType,
  life: 'of one document' | 'outlives documents' = 'of one document',
): Span[] {
  const borders = [...all(opens), ...all(closes), ...(life === 'of one document' ? documentStarts(events) : [])]
  const spans: Span[] = []
  let open: LogEvent | null = null
  for (const event of borders.sort((a, b) => a.seq - b.seq)) {
    if (open && event.type === closes) {
      spans.push({ from: open.t, to: event.t })
      open = null
    }
    if (open && event.doc > open.doc && life === 'of one document') {
      spans.push({ from: open.t, to: event.type === 'closed' ? event.t - event.d.ms : event.t })
      open = null
    }
    if (!open && event.type === opens) open = event
  }
  if (open) spans.push({ from: open.t, to: frame.to })
  return spans
}

function documentStarts(events: readonly LogEvent[]): LogEvent[] {
  return events.filter((event, index) => event.doc !== events[index - 1]?.doc)
}

function gaps(log: RunLog): Span[] {
  return log.all('closed').map(spanBefore)
}

function spanBefore(event: EventOf<'suspended' | 'closed'>): Span {
  return { from: event.t - event.d.ms, to: event.t }
}

function as(kind: ExcludedKind, spans: readonly Span[]): Excluded[] {
  return spans.map((span) => ({ kind, ...span }))
}
