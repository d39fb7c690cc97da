import { deviceClocks } from '../../instrumentation/clock.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import { openEventStore } from '../../instrumentation/eventStore.ts'
import { Outbox } from '../../instrumentation/outbox.ts'
import type { RecordingOptions } from '../../instrumentation/recording.ts'
import { deviceStorage } from '../../instrumentation/storage.ts'
import type { Visit } from './visit.ts'

/** What a preview keeps and sends: nothing. */
export const nowhere = () => Promise.reject(new Error('a preview sends nothing'))

/** Where a visit's log goes on this device, and what its recording needs to go on with it. */
export function visitLog({ sid, isPreview }: Pick<Visit, 'sid' | 'isPreview'>): {
  options: RecordingOptions
  outbox: Outbox
} {
  const storage = isPreview ? null : deviceStorage()
  const outbox = new Outbox({ sid, storage, openStore: isPreview ? nowhere : openEventStore })
  const append = (event: LogEvent) => {
    if (!isPreview) outbox.append(event)
  }
  return { options: { sid, sources: deviceClocks, storage, append, lastSeq: outbox.lastSeq() }, outbox }
}
