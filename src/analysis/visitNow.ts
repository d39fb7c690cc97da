import type { LogEvent, Payload, Segment } from '../instrumentation/event.ts'
import { inOrder } from './runLog.ts'

/** Where a visit stands by the last of its log that has arrived. */
export interface VisitNow {
  /** The run and form of the latest event that names one; null until the first form has been opened. */
  run: string | null
  form: string | null
  page: string | null
  segment: Segment | null
  /** Why a pause is on; null while none is. */
  paused: Payload<'pause_start'>['reason'] | null
  isHidden: boolean
  hasEnded: boolean
  /** The language being read. */
  lang: Payload<'session_start'>['lang'] | null
  /** A helper sits beside the participant; missing where none does. */
  hasHelper?: true
}

/** A visit of which nothing has arrived. */
export const nothingYet: VisitNow = {
  run: null,
  form: null,
  page: null,
  segment: null,
  paused: null,
  isHidden: false,
  hasEnded: false,
  lang: null,
}

/** Where a visit stands, from its whole log. */
export function visitNow(events: readonly LogEvent[]): VisitNow {
  return inOrder(events).reduce(follow, nothingYet)
}

function follow(now: VisitNow, event: LogEvent): VisitNow {
  const { run = now.run, form = now.form } = event
  return { ...now, run, form, ...changeBy(event) }
}

function changeBy(event: LogEvent): Partial<VisitNow> {
  switch (event.type) {
    case 'session_start':
      return { lang: event.d.lang, ...(event.d.helper ? { hasHelper: true } : {}) }
    case 'language_switch':
      return { lang: event.d.to }
    case 'segment_enter':
      return { segment: event.d.segment }
    case 'segment_leave':
      return { segment: null, page: null }
    case 'page_enter':
      return { page: event.page ?? null, isHidden: false }
    case 'pause_start':
      return { paused: event.d.reason }
    case 'pause_end':
      return { paused: null }
    case 'hidden':
      return { isHidden: true }
    case 'visible':
      return { isHidden: false }
    case 'session_end':
      return { hasEnded: true, paused: null, page: null, segment: null }
    default:
      return {}
  }
}
