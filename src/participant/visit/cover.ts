import type { Payload } from '../../instrumentation/event.ts'

/** What lies over the page and keeps the form from being filled in, while the clock counts a pause. */
export interface Cover {
  /** A moderator's pause, or the question whether to go on after the page was gone for a while. */
  kind: 'pause' | 'return'
  reason: Payload<'pause_start'>['reason']
}
