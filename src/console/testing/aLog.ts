import type { EventType, LogEvent, Payload } from '../../instrumentation/event.ts'
import { aSid } from './aVisit.ts'

type Where = Partial<Pick<LogEvent, 'run' | 'form' | 'page' | 'q' | 'item'>>

/** Writes a log line by line. `at` is the moment in milliseconds on the session clock. */
export function aLog() {
  const events: LogEvent[] = []
  const log = {
    events,
    says<T extends EventType>(at: number, type: T, d: Payload<T>, where: Where = {}) {
      const event = { v: 1, sid: aSid, seq: events.length + 1, doc: 1, t: at, type, d, ...where }
      // The compiler can't see that `type` and `d` belong together once they are in one object.
      events.push(event as unknown as LogEvent)
      return log
    },
  }
  return log
}

const run = { run: 'r1', form: 'simplified@1' }
const zip = { ...run, page: 'zip', q: 'home-zip' }
const name = { ...run, page: 'name' }
const member = { ...run, page: 'person', item: 'a1' }

/**
 * A run of 100 s with 20 s of pause and 10 s hidden: `zip` 12 s (one question), `name` 33 s (two questions and 3 s
 * before the first), `person` 15 s, `sign` 10 s; then 5 s of `documents` after sending.
 */
export function aFinishedLog(): LogEvent[] {
  return aLog()
    .says(0, 'session_start', sessionStart)
    .says(10_000, 'run_start', { scenario: 'dana-whitfield', form_hash: 'abc' }, run)
    .says(10_000, 'segment_enter', { segment: 'form' }, run)
    .says(10_000, 'page_enter', { reason: 'start', words: 20, questions: [{ q: 'home-zip' }] }, zip)
    .says(12_000, 'field_first_input', {}, zip)
    .says(18_000, 'field_last_input', {}, zip)
    .says(20_000, 'validation_error', { rule: 'unknownZip', nth: 1 }, zip)
    .says(22_000, 'answered', { filled: true, matches_key: true }, zip)
    .says(22_000, 'page_leave', { reason: 'next' }, zip)
    .says(22_000, 'page_enter', { reason: 'next', words: 12, questions: [{ q: 'first-name' }, { q: 'dob' }] }, name)
    .says(25_000, 'field_focus', {}, { ...name, q: 'first-name' })
    .says(26_000, 'field_first_input', {}, { ...name, q: 'first-name' })
    .says(30_000, 'field_last_input', {}, { ...name, q: 'first-name' })
    .says(35_000, 'field_focus', {}, { ...name, q: 'dob' })
    .says(40_000, 'pause_start', { reason: 'question' }, name)
    .says(60_000, 'pause_end', {}, name)
    .says(75_000, 'answered', { filled: true, matches_key: false }, { ...name, q: 'dob' })
    .says(75_000, 'page_leave', { reason: 'next' }, name)
    .says(75_000, 'page_enter', { reason: 'next', words: 8, questions: [{ q: 'm-first', item: 'a1' }] }, member)
    .says(80_000, 'hidden', {}, member)
    .says(90_000, 'visible', {}, member)
    .says(100_000, 'page_leave', { reason: 'next' }, member)
    .says(100_000, 'segment_leave', { segment: 'form' }, run)
    .says(100_000, 'segment_enter', { segment: 'signature' }, run)
    .says(100_000, 'page_enter', { reason: 'next', words: 30, questions: [] }, { ...run, page: 'sign' })
    .says(110_000, 'page_leave', { reason: 'end' }, { ...run, page: 'sign' })
    .says(110_000, 'run_end', { outcome: 'completed_unassisted' }, run)
    .says(110_000, 'segment_enter', { segment: 'documents' }, run)
    .says(110_000, 'page_enter', { reason: 'next', words: 5, questions: [] }, { ...run, page: 'documents' })
    .says(115_000, 'page_leave', { reason: 'next' }, { ...run, page: 'documents' })
    .says(115_000, 'session_end', {}).events
}

const sessionStart: Payload<'session_start'> = {
  app_version: '0.1.0',
  consent_version: 1,
  lang: 'en',
  device: 'phone',
  pointer: 'coarse',
  viewport: '360-599',
}
