import { openEventStore } from '../../instrumentation/eventStore.ts'
import { Outbox } from '../../instrumentation/outbox.ts'
import { Sender } from '../../instrumentation/sender.ts'
import { deviceStorage } from '../../instrumentation/storage.ts'
import { forgetVisitState } from '../../instrumentation/visitState.ts'
import type { DeviceStore } from './deviceStore.ts'

/** Sends what earlier visits on this device couldn't: their network came back after they had ended. */
export async function sendOwed(store: DeviceStore): Promise<void> {
  for (const { sid, token } of store.owed()) {
    const outbox = new Outbox({ sid, storage: deviceStorage(), openStore: openEventStore })
    await new Sender({ outbox, sid, token, fetch: window.fetch.bind(window), now: () => performance.now() }).send()
    if (!outbox.isEmpty()) continue
    store.paid(sid)
    forgetVisitState(deviceStorage(), sid)
  }
}
