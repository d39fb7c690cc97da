import { type i18n as I18n } from 'i18next'
import { lazy, Suspense, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Route, Switch, useSearch } from 'wouter'
import '../ui/styles/participant.scss'
import { isLocale } from '../i18n/locale.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { Arrival } from './Arrival.tsx'
import { ElsewherePage } from './pages/ElsewherePage.tsx'
import { LostPage } from './pages/LostPage.tsx'
import { SheetPage } from './pages/SheetPage.tsx'
import { SessionContext } from './visit/useSession.ts'
import type { VisitSession } from './visit/session.ts'
import { Visit } from './Visit.tsx'

const JoinPage = lazy(() => import('./pages/JoinPage.tsx'))
const GuidePage = lazy(() => import('./helper/GuidePage.tsx'))

interface ParticipantAppProps {
  i18n: I18n
  /** The visit this device is in. */
  resumed?: VisitSession
  /** The visit this device is in, where another tab writes to it. */
  elsewhere?: string
}

/** Everything a participant meets, from consent to thank you. */
export function ParticipantApp({ i18n, resumed, elsewhere }: ParticipantAppProps) {
  const [session, setSession] = useState(resumed)
  const search = new URLSearchParams(useSearch())
  const asked = {
    scenario: search.get('scenario') ?? undefined,
    sequence: search.get('sequence') ?? undefined,
    link: search.get('link') ?? undefined,
  }
  return (
    <I18nextProvider i18n={i18n}>
      <Switch>
        <Route path="/sheet/:scenario/:lng">
          {({ scenario: id, lng }) => {
            const sheet = scenarioOf(id)
            return sheet && isLocale(lng) ? <SheetPage scenario={sheet} /> : <LostPage />
          }}
        </Route>
        <Route path="/join">
          <Suspense fallback={null}>
            <JoinPage />
          </Suspense>
        </Route>
        <Route path="/helper/:lng">
          <Suspense fallback={null}>
            <GuidePage />
          </Suspense>
        </Route>
        <Route path="/v/:study/:lng">
          {({ study }) =>
            session ? (
              <SessionContext value={session}>
                <Visit />
              </SessionContext>
            ) : (
              <Arrival study={study} asked={asked} onBegun={setSession} />
            )
          }
        </Route>
        <Route>
          {session ? (
            <SessionContext value={session}>
              <Visit />
            </SessionContext>
          ) : elsewhere ? (
            <ElsewherePage sid={elsewhere} />
          ) : (
            <LostPage />
          )}
        </Route>
      </Switch>
    </I18nextProvider>
  )
}
