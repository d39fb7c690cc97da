import { act } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Locale } from '../../i18n/locale.ts'
import { renderInLanguage } from '../../testing/renderInLanguage.tsx'
import { Visit } from '../Visit.tsx'
import { DeviceStore } from '../visit/deviceStore.ts'
import { SessionContext } from '../visit/useSession.ts'
import { VisitSession } from '../visit/session.ts'
import type { Visit as VisitState } from '../visit/visit.ts'
import { aPlan } from './serveVisits.ts'

/** A visit that has just begun; say what matters. */
export const aVisit = (change: Partial<VisitState> = {}): VisitState => ({
  sid: '5'.repeat(32),
  token: 'a'.repeat(64),
  lang: 'en',
  plan: aPlan(),
  stage: 'warm-up',
  runIndex: 0,
  begun: [],
  sent: [],
  numbers: {},
  replies: [],
  ...change,
})

/** Opens a visit in the middle, as this device keeps it, at its own address or another. Serve it first. */
export function openVisit(locale: Locale, change: Partial<VisitState> = {}, path?: string) {
  const visit = aVisit({ lang: locale, ...change })
  const session = VisitSession.begin(visit, new DeviceStore(), performance.now())
  session.start()
  const location = memoryLocation({ path: path ?? `/visit/${visit.stage}`, record: true })
  const view = renderInLanguage(
    locale,
    <Router hook={location.hook}>
      <SessionContext value={session}>
        <Visit />
      </SessionContext>
    </Router>,
  )
  return {
    ...view,
    session,
    address: () => location.history.at(-1),
    goesTo: (to: string) => act(() => location.navigate(to)),
  }
}
