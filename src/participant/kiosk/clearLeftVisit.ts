import { deviceStorage } from '../../instrumentation/storage.ts'
import { readVisitState } from '../../instrumentation/visitState.ts'
import type { DeviceStore } from '../visit/deviceStore.ts'
import { randomId } from '../visit/randomId.ts'
import { VisitSession } from '../visit/session.ts'
import type { Visit } from '../visit/visit.ts'
import { WriterLease } from '../visit/writerLease.ts'
import { endForNext } from './endForNext.ts'
import { idleMs, warningMs } from './useIdle.ts'

/** Whether a shared device was left, by the wall clock: its page was closed for as long as an open one may stand idle. */
export function wasLeft({ sid }: Pick<Visit, 'sid'>, now: number): boolean {
  const state = readVisitState(deviceStorage(), sid)
  return !state || now - state.wallLast >= idleMs + warningMs
}

/** Takes a visit that somebody left off a shared device; one that another tab writes to is that tab's to clear. */
export async function clearLeftVisit(store: DeviceStore, { sid }: Pick<Visit, 'sid'>): Promise<void> {
  const lease = await WriterLease.take(deviceStorage(), sid, randomId(8))
  if (!lease) return
  const session = VisitSession.resume(store)
  if (session) {
    session.hold(lease)
    await endForNext(session)
    return
  }
  const visit = store.readVisit()
  if (visit) store.setAside(visit)
  lease.free()
}
