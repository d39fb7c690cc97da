import type { Payload } from '../../instrumentation/event.ts'

/**
 * What a moderator may ask of the device of a visit. The device does it and writes it into the log on its own clock; what
 * never reaches it is no event (measurement A7).
 */
export type Command =
  /** Covers the page until `go-on`. */
  | ({ type: 'pause' } & Payload<'pause_start'>)
  | { type: 'go-on' }
  /** Help given: 0 none, 1 encouragement, 2 a hint, 3 took over. */
  | ({ type: 'assist' } & Payload<'assist'>)
  /** Marks the moment, for a note kept elsewhere. */
  | { type: 'flag' }
  /** More time for the run under way, in milliseconds. */
  | { type: 'extend-limit'; ms: number }
  /** Ends the run under way for another reason than the participant's. */
  | { type: 'end-run'; outcome: 'technical_failure' | 'timed_out' | 'interrupted' }
