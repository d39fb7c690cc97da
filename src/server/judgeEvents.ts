import { eventSchema, type LogEvent } from '../instrumentation/event.ts'
import type { BatchReceipt } from '../study/api.ts'
import { issueField } from './issueField.ts'

/** What came of a batch: events to keep, and why the others aren't. */
export interface Judgement {
  kept: LogEvent[]
  refused: BatchReceipt['refused']
}

/** Judges each event alone: as the schema has it, and of the visit it was sent to. Repeats are kept once. */
export function judgeEvents(sid: string, sent: readonly unknown[]): Judgement {
  const kept = new Map<number, LogEvent>()
  const refused: BatchReceipt['refused'] = []
  for (const event of sent) {
    const parsed = eventSchema.safeParse(event)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const code = (issue?.code ?? 'invalid').replaceAll('_', '-')
      refused.push({ seq: seqOf(event), field: issueField(issue), code })
      continue
    }
    // The schema's type is built from a table of payloads, which the compiler can't follow.
    const known = parsed.data as LogEvent
    if (known.sid !== sid) refused.push({ seq: known.seq, field: 'sid', code: 'other-visit' })
    else if (!kept.has(known.seq)) kept.set(known.seq, known)
  }
  return { kept: [...kept.values()], refused }
}

function seqOf(event: unknown): number | null {
  if (typeof event !== 'object' || event === null || !('seq' in event)) return null
  return typeof event.seq === 'number' ? event.seq : null
}
