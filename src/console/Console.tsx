import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import './console.scss'
import './live/live.scss'
import { LivePage } from './live/LivePage.tsx'
import { EditStudyPage } from './newStudy/EditStudyPage.tsx'
import { NewStudyPage } from './newStudy/NewStudyPage.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { NotReached } from './shell/NotReached.tsx'
import { Shell } from './shell/Shell.tsx'
import { ScriptPage } from './script/ScriptPage.tsx'
import { SignedOut } from './session/SignedOut.ts'
import { SignIn } from './session/SignIn.tsx'
import { SignInAgain } from './session/SignInAgain.tsx'
import { useSession } from './session/useSession.ts'
import { ImportPage } from './imports/ImportPage.tsx'
import { TeamPage } from './team/TeamPage.tsx'
import { UndoBar } from './undo/UndoBar.tsx'
import { StudiesPage } from './studies/StudiesPage.tsx'
import { CardsPage } from './study/CardsPage.tsx'
import { PreregistrationPage } from './study/PreregistrationPage.tsx'
import { StudyPage } from './study/StudyPage.tsx'
import { VisitPage } from './visit/VisitPage.tsx'
import { Loading } from './shell/Loading.tsx'
import { VisitsPage } from './visits/VisitsPage.tsx'

/** Charts and the words of reports come with it, and only then. */
const ResultsPage = lazy(() => import('./results/page/ResultsPage.tsx'))

/** The researcher's screens: `/console` and everything below. */
export default function Console() {
  const session = useSession()
  if (session.state === 'asking')
    return (
      <main className="console-sign-in">
        <Loading />
      </main>
    )
  if (session.state === 'not-reached') return <NotReached askAgain={session.askAgain} />
  if (session.state === 'signed-out') return <SignIn signIn={session.signIn} />

  const hasEnded = session.state === 'ended'
  const { role, name } = session.account ?? {}
  // What somebody was typing when the sign-in ended waits behind it; for anybody else the screens are made anew.
  return (
    <SignedOut value={session.ended}>
      {hasEnded && <SignInAgain signIn={session.signIn} />}
      <div hidden={hasEnded} key={`${role} ${name}`}>
        <Screens signOut={session.signOut} />
      </div>
    </SignedOut>
  )
}

function Screens({ signOut }: { signOut: () => Promise<void> }) {
  return (
    <UndoBar>
      <Shell signOut={signOut}>
        <Switch>
          <Route path="/console" component={VisitsPage} />
          <Route path="/console/studies" component={StudiesPage} />
          <Route path="/console/script" component={ScriptPage} />
          <Route path="/console/studies/:study/live">{({ study }) => <LivePage key={study} study={study} />}</Route>
          <Route path="/console/studies/:study/results">
            {({ study }) => (
              <Suspense fallback={<Loading />}>
                <ResultsPage key={study} study={study} />
              </Suspense>
            )}
          </Route>
          <Route path="/console/import" component={ImportPage} />
          <Route path="/console/team" component={TeamPage} />
          <Route path="/console/studies/new" component={NewStudyPage} />
          <Route path="/console/studies/:code/edit">{({ code }) => <EditStudyPage key={code} code={code} />}</Route>
          <Route path="/console/studies/:code/preregistration">
            {({ code }) => <PreregistrationPage key={code} code={code} />}
          </Route>
          <Route path="/console/studies/:code/cards">{({ code }) => <CardsPage key={code} code={code} />}</Route>
          <Route path="/console/studies/:code">{({ code }) => <StudyPage key={code} code={code} />}</Route>
          <Route path="/console/visits/:sid">{({ sid }) => <VisitPage key={sid} sid={sid} />}</Route>
          <Route component={NotFound} />
        </Switch>
      </Shell>
    </UndoBar>
  )
}
