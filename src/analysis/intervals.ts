import type { EventType, LogEvent } from '../instrumentation/event.ts'
import type { RunLog } from './runLog.ts'
import { clip, type Span } from './span.ts'

/** Why a stretch is not task time (measurement A3). */
export type ExcludedKind = 'pause' | 'hidden' | 'suspended' | 'closed'
export interface Excluded extends Span {
  kind: ExcludedKind
}

/** A gap between two documents up to this long is waiting the participant met: it stays in the task time (A3). */
export const quickReloadMs = 10_000

/** The stretches of a run that are not task time, clipped to it. They may overlap. */
export function excludedIntervals({ events, frame }: RunLog): Excluded[] {
  return [
    ...as('pause', openSpans(events, 'pause_start', 'pause_end', frame.to, 'outlives documents')),
    ...as('hidden', openSpans(events, 'hidden', 'visible', frame.to)),
    ...as('suspended', spansBefore(events, 'suspended')),
    ...as(
      'closed',
      spansBefore(events, 'closed').filter((gap) => gap.to - gap.from > quickReloadMs),
    ),
  ].flatMap(({ kind, ...span }) => clip([span], frame).map((inside) => ({ kind, ...inside })))
}

/** The quick reloads of a run: task time, spent on the open page's overhead. */
export function quickReloads({ events, frame }: RunLog): Span[] {
  const quick = spansBefore(events, 'closed').filter((gap) => gap.to - gap.from <= quickReloadMs)
  return clip(quick, frame)
}

/**
 * Spans from an opening event to the closing one. What is open when its document goes ends with the document, unless
 * it outlives documents as a moderator's pause does; what is open at the end of the log ends there.
 */
export function openSpans(
  events: readonly LogEvent[],
  opens: EventType,
  closes: EventType,
  end: number,
  life: 'of one document' | 'outlives documents' = 'of one document',
): Span[] {
  const spans: Span[] = []
  let open: LogEvent | null = null
  for (const event of events) {
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
  if (open) spans.push({ from: open.t, to: end })
  return spans
}

function spansBefore(events: readonly LogEvent[], type: 'suspended' | 'closed'): Span[] {
  return events.flatMap((event) => {
    if (event.type !== 'suspended' && event.type !== 'closed') return []
    return event.type === type ? [{ from: event.t - event.d.ms, to: event.t }] : []
  })
}

function as(kind: ExcludedKind, spans: readonly Span[]): Excluded[] {
  return spans.map((span) => ({ kind, ...span }))
}
