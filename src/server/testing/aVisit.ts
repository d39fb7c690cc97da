import type { LogEvent } from '../../instrumentation/event.ts'
import type { BeginVisit } from '../../study/api.ts'

/** 32 hexadecimal digits that belong to `n`. */
export function aSid(n = 1): string {
  return n.toString(16).padStart(32, '0')
}

/** 64 hexadecimal digits that belong to `n`. */
export function aToken(n = 1): string {
  return n.toString(16).padStart(64, 'a')
}

/** The request that begins visit number `n` of the demo study. */
export function aBeginning(n = 1, changes: Partial<BeginVisit> = {}): BeginVisit {
  return { sid: aSid(n), token: aToken(n), study: 'demo', lang: 'en', device: 'phone', ...changes }
}

/** `count` events of visit `n`, from `seq` on: a run on one page that goes on for a second each event. */
export function someEvents(n = 1, count = 3, seq = 1): LogEvent[] {
  return Array.from({ length: count }, (_, index) => anEvent(n, seq + index))
}

function anEvent(n: number, seq: number): LogEvent {
  const envelope = { v: 1 as const, sid: aSid(n), run: 'r1', seq, doc: 1, t: seq * 1000, form: 'simplified@1' }
  if (seq === 1) return { ...envelope, type: 'run_start', d: { scenario: 'dana-whitfield', form_hash: 'abc' } }
  if (seq === 2) return { ...envelope, type: 'segment_enter', d: { segment: 'form' } }
  if (seq === 3) {
    const d = { reason: 'start' as const, words: 20, questions: [{ q: 'first-name' }] }
    return { ...envelope, page: 'your-name', type: 'page_enter', d }
  }
  const type = seq % 2 ? 'field_blur' : 'field_focus'
  if (type === 'field_focus') return { ...envelope, page: 'your-name', q: 'first-name', type, d: {} }
  return { ...envelope, page: 'your-name', q: 'first-name', type, d: { changed: true, filled: true } }
}

/** The event that ends the run of visit `n` as sent without help. */
export function theEnd(n = 1, seq = 1000): LogEvent {
  const d = { outcome: 'completed_unassisted' as const }
  return { v: 1, sid: aSid(n), run: 'r1', seq, doc: 1, t: seq * 1000, form: 'simplified@1', type: 'run_end', d }
}

/** The beginning of visit `n`, with a helper beside the participant. */
export function aHelpedStart(n = 1, seq = 5000): LogEvent {
  const kind = { lang: 'en', device: 'phone', pointer: 'coarse', viewport: '360-599' } as const
  const d = { app_version: '1', consent_version: 1, ...kind, helper: true as const }
  return { v: 1, sid: aSid(n), seq, doc: 1, t: 0, type: 'session_start', d }
}
