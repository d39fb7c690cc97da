import { SessionClock, type ClockSources } from './clock.ts'
import type { LogEvent } from './event.ts'
import { Recorder } from './recorder.ts'
import type { KeyValueStore } from './storage.ts'
import { readVisitState, writeVisitState } from './visitState.ts'

export interface RecordingOptions {
  sid: string
  sources: ClockSources
  /** Local storage, or null where there is none: then a further document cannot go on with the visit. */
  storage: KeyValueStore | null
  append(event: LogEvent): void
  /** The highest number of an event that waits on the device, whatever the state says; 0 where none does. */
  lastSeq?: number
}

/** Begins the log of a visit; `t` is 0 at the `timeStamp` of the press of yes on the consent page. */
export function beginRecording(options: RecordingOptions, timeStamp: number): Recorder {
  const { sid, sources, storage, append } = options
  const clock = new SessionClock(sources, { base: 0, p0: timeStamp })
  return new Recorder({ sid, sources, clock, append, keep: (state) => writeVisitState(storage, sid, state) })
}

/** Goes on with a visit in a further document, saying how long none was open. Null when the device kept no state. */
export function resumeRecording({ sid, sources, storage, append, lastSeq = 0 }: RecordingOptions): Recorder | null {
  const left = readVisitState(storage, sid)
  if (!left) return null
  const resumed = { ...left, seq: Math.max(left.seq, lastSeq) }
  const clock = SessionClock.resumed(sources, resumed)
  const gapMs = clock.now() - resumed.tLast
  const keep = (state: Parameters<typeof writeVisitState>[2]) => writeVisitState(storage, sid, state)
  const recorder = new Recorder({ sid, sources, clock, append, keep, resumed: { ...resumed, gapMs } })
  recorder.say('closed', { ms: gapMs, clock: 'wall' })
  return recorder
}
