import { deviceStorage } from '../../instrumentation/storage.ts'
import type { describeDevice } from './device.ts'
import type { DeviceStore } from './deviceStore.ts'
import { randomId } from './randomId.ts'
import { VisitSession } from './session.ts'
import type { Visit } from './visit.ts'
import { WriterLease } from './writerLease.ts'

declare const __APP_VERSION__: string

interface Opening {
  visit: Pick<Visit, 'sid' | 'token' | 'lang' | 'plan' | 'stage' | 'hasHelper'>
  store: DeviceStore
  device: ReturnType<typeof describeDevice>
  /** Which consent text was agreed to; 0 for one that doesn't ship. */
  consent: number
  /** Of the press of yes: the zero of the visit's clock. */
  timeStamp: number
}

/** Begins a visit that the server has planned, on this device, in place of the one before. */
export async function openVisit({ visit, store, device, consent, timeStamp }: Opening): Promise<VisitSession> {
  const before = store.readVisit()
  if (before) store.setAside(before)
  const session = VisitSession.begin(
    { ...visit, runIndex: 0, begun: [], sent: [], numbers: {}, replies: [] },
    store,
    timeStamp,
  )
  session.say(
    'session_start',
    {
      app_version: __APP_VERSION__,
      consent_version: consent,
      lang: visit.lang,
      ...device,
      ...(visit.hasHelper ? { helper: true as const } : {}),
    },
    {},
    timeStamp,
  )
  session.hold(await WriterLease.take(deviceStorage(), visit.sid, randomId(8)))
  session.start()
  return session
}
