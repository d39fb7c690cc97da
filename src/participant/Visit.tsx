import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { pagesOf } from '../forms/form.ts'
import { addressOf, placeAt, rightStop } from '../forms/places.ts'
import { walk } from '../forms/walk.ts'
import type { Locale } from '../i18n/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { FormStage } from './FormStage.tsx'
import { Frame } from './Frame.tsx'
import { BackgroundPage } from './pages/BackgroundPage.tsx'
import { BreakPage } from './pages/BreakPage.tsx'
import { ElsewherePage } from './pages/ElsewherePage.tsx'
import { RunOverPage } from './pages/RunOverPage.tsx'
import { DeletedPage } from './pages/DeletedPage.tsx'
import { MissedPage } from './pages/MissedPage.tsx'
import { PrintEstimatePage } from './pages/PrintEstimatePage.tsx'
import { PrintPage } from './pages/PrintPage.tsx'
import { isLong } from '../study/longQuestionnaires.ts'
import { LongScale } from './questionnaires/longScales.ts'
import { QuestionnairePage } from './pages/QuestionnairePage.tsx'
import { ScenarioPage } from './pages/ScenarioPage.tsx'
import { ThanksPage } from './pages/ThanksPage.tsx'
import { WarmUpPage } from './pages/WarmUpPage.tsx'
import { needsAccount } from './needsAccount.ts'
import { useKeptPages } from './offline/useKeptPages.ts'
import { PageCover } from './PageCover.tsx'
import { PreScreenerStage } from './PreScreenerStage.tsx'
import { Sheet } from './Sheet.tsx'
import { StopHere } from './StopHere.tsx'
import { usePageOpening } from './usePageOpening.ts'
import { useForms } from './visit/useForms.ts'
import { SessionContext, useSession } from './visit/useSession.ts'
import {
  canPrint,
  canSeeDates,
  estimateAddress,
  followUpAddress,
  isOver,
  printAddress,
  runAfter,
  runBefore,
  runOf,
  type Stage,
  type Visit as Visited,
} from './visit/visit.ts'

const titles: Record<Exclude<Stage, 'pre-screener' | 'form'>, string> = {
  background: 'visit:background.title',
  'warm-up': 'visit:warmup.title',
  scenario: 'visit:scenario.title',
  questionnaire: 'visit:questionnaire.title',
  break: 'visit:break.title',
  thanks: 'visit:thanks.title',
}
/** Fetched where a device is shared, and the page waits for it: its fields must offer nothing from the first. */
const Kiosk = lazy(() => import('./kiosk/Kiosk.tsx'))
/** Fetched where a helper sits beside the participant. */
const HelperTools = lazy(() => import('./helper/HelperTools.tsx'))
const FollowUpPage = lazy(() => import('./helper/FollowUpPage.tsx'))

/** The stages in which nothing of a form is needed but soon may be. */
const stageBetween: readonly Stage[] = ['questionnaire', 'break']
/** What of a run can be printed, by address, and may be: the application, the estimate with its working, the dates to expect. */
const isPrint = (visit: Visited, run: string, at: string) =>
  at === followUpAddress(run)
    ? canSeeDates(visit, run)
    : [printAddress(run), estimateAddress(run)].includes(at) && canPrint(visit, run)
const stageAddress = (stage: Stage) => `/visit/${stage}`

const outside = (page: ReactNode) => <SessionContext value={null}>{page}</SessionContext>

/** A visit after consent: its stages in order, each at its own address; any other address leads to the right one. */
export function Visit() {
  const { t, locale } = useWords()
  const { session, visit } = useSession()
  const [location, navigate] = useLocation()
  const [deleted, setDeleted] = useState(false)
  const { run, form: formName, scenario: scenarioId } = runOf(visit)
  const printed = visit.plan.runs.find(({ run: one }) => isPrint(visit, one, location))
  // The next run's form is fetched in the quiet between the two.
  const next = stageBetween.includes(visit.stage) ? runAfter(visit) : undefined
  const needed = [formName, ...[printed, next].flatMap((one) => (one ? [one.form] : []))]
  const { ready, again } = useForms(needed)
  const isKept = !deleted && !visit.isPreview
  const asksLong = visit.plan.questionnaires.some(isLong)
  useKeptPages(
    isKept ? needed.flatMap((name) => ready(name) ?? []) : [],
    [...(visit.plan.kiosk ? ['kiosk'] : []), ...(asksLong ? ['scales'] : []), ...(visit.hasHelper ? ['helper'] : [])],
    session.tellPagesKept,
  )
  const form = ready(formName)
  const scenario = scenarioOf(scenarioId)
  const preScreener = form?.preScreener ? ready(form.preScreener) : undefined
  const before = scenarioOf(runBefore(visit)?.scenario ?? '')
  const { stage } = visit
  const formAt = (at: Stage) => (at === 'form' ? form : at === 'pre-screener' ? preScreener : undefined)
  const openForm = formAt(stage)
  const isWaiting = (stage === 'form' || stage === 'pre-screener') && !openForm
  // Between two runs only the next form may be missing, and nothing on the page needs it.
  const missedForm = form || stageBetween.includes(stage) ? undefined : again
  const isRunOver = stage === 'form' && isOver(visit, run)
  const isHere =
    printed !== undefined || (openForm ? location.startsWith(`/f/${openForm.id}/`) : location === stageAddress(stage))

  /** Where a stage that has been gone to is to be found. */
  const addressAt = (at: Stage) => {
    const open = formAt(at)
    const right = open && rightStop(walk(open, session.answers), visit.sent.includes(run))
    return open && right ? addressOf(open, right) : stageAddress(at)
  }

  useEffect(() => {
    if (!isHere && !isWaiting && !deleted) navigate(addressAt(stage), { replace: true })
  })

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  usePageOpening(session.isElsewhere || missedForm ? '' : ownTitle())

  const onLanguage = (from: Locale, to: Locale, timeStamp: number) => {
    session.switchLanguage(from, to, timeStamp)
  }
  const onHelp = (isOpen: boolean, event: Event) =>
    session.say(isOpen ? 'help_opened' : 'help_closed', { target: 'help' }, {}, session.events.momentOf(event))

  const goTo = (next: Stage) => {
    session.goTo(next)
    navigate(addressAt(next))
  }
  const startForm = () => {
    session.goTo('form')
    if (form?.given?.includes('lang-read')) session.keepAnswers({ ...session.answers, 'lang-read': visit.lang })
    navigate(addressAt('form'))
  }
  const start = () => (preScreener ? goTo('pre-screener') : startForm())
  const afterPreScreener = (timeStamp: number) => {
    session.leaveRun(timeStamp)
    startForm()
  }
  const afterRun = (timeStamp: number) => {
    if (runAfter(visit)) {
      goTo('break')
      return
    }
    session.end('finished', timeStamp)
    navigate(stageAddress('thanks'))
  }
  const afterBreak = () => {
    session.beginNextRun()
    navigate(stageAddress('scenario'))
  }
  const afterForm = (timeStamp: number) => {
    session.leaveRun(timeStamp)
    if (visit.plan.questionnaires.length === 0) {
      afterRun(timeStamp)
      return
    }
    session.say('segment_enter', { segment: 'questionnaire' }, {}, timeStamp)
    goTo('questionnaire')
  }
  const onStopped = (how: 'stopped' | 'deleted') => {
    if (how === 'deleted') setDeleted(true)
    navigate(how === 'deleted' ? '/visit/deleted' : stageAddress('thanks'), { replace: true })
  }

  function ownTitle(): string {
    if (deleted) return 'visit:thanks.title'
    if (!isHere) return ''
    if (printed)
      return location === printAddress(printed.run)
        ? 'print:title'
        : location === followUpAddress(printed.run)
          ? ''
          : 'pages:sent.estimateTitle'
    if (isRunOver) return 'visit:over.title'
    if (stage === 'scenario' && before) return 'visit:scenario.another.title'
    return stage === 'form' || stage === 'pre-screener' ? '' : titles[stage]
  }

  // Nobody can be written to from outside of a visit.
  if (session.isElsewhere) return outside(<ElsewherePage sid={visit.sid} />)
  if (deleted) {
    return outside(
      <Frame page="deleted">
        <DeletedPage study={visit.plan.study} />
      </Frame>,
    )
  }
  if (missedForm)
    return <MissedPage again={missedForm} onLanguage={onLanguage} onHelp={onHelp} offered={visit.plan.languages} />
  // The sheet's button leads on to the form, so it waits for it too.
  if (!isHere || !scenario || ((openForm || stage === 'scenario') && !form)) return null
  if (printed) {
    const [printedForm, played] = [ready(printed.form), scenarioOf(printed.scenario)]
    const { run: one } = printed
    const Paper =
      location === printAddress(one) ? PrintPage : location === followUpAddress(one) ? FollowUpPage : PrintEstimatePage
    return printedForm && played ? (
      <Suspense fallback={null}>
        <Paper run={one} form={printedForm} scenario={played} />
      </Suspense>
    ) : null
  }
  const page = openForm && placeAt(location.slice(`/f/${openForm.id}`.length))?.page
  const reference = openForm && pagesOf(openForm).find(({ id }) => id === page)?.ref
  const side = openForm && !isRunOver && (
    <aside className="sheet-side" aria-label={t('common:sheet')} tabIndex={0}>
      <div className="sheet">
        <h2>{t('common:sheet')}</h2>
        <Sheet scenario={scenario} needsAccount={form !== undefined && needsAccount(form)} />
      </div>
    </aside>
  )
  return (
    <Frame
      page={isRunOver ? 'over' : (page ?? stage)}
      reference={reference}
      onLanguage={onLanguage}
      onHelp={onHelp}
      offered={visit.plan.languages}
      side={side || undefined}
      look={openForm?.look}
    >
      <Suspense fallback={null}>
        {visit.cover && <PageCover cover={visit.cover} />}
        {!session.store.keeps && <p className="notice">{t('common:notSaved')}</p>}
        {stage === 'background' && (
          <BackgroundPage
            onReplies={(replies) => {
              session.reply(replies)
              goTo('warm-up')
            }}
          />
        )}
        {stage === 'warm-up' && <WarmUpPage onContinue={() => goTo('scenario')} />}
        {stage === 'scenario' && form && (
          <ScenarioPage scenario={scenario} needsAccount={needsAccount(form)} before={before} onStart={start} />
        )}
        {stage === 'pre-screener' && preScreener && (
          <PreScreenerStage
            key={`${run} before`}
            form={preScreener}
            scenario={scenario}
            onDone={afterPreScreener}
            onStopped={onStopped}
          />
        )}
        {isRunOver && <RunOverPage onContinue={afterForm} />}
        {stage === 'form' && !isRunOver && (
          <FormStage key={run} scenario={scenario} onDone={afterForm} onStopped={onStopped} />
        )}
        {stage === 'questionnaire' && (
          <QuestionnairePage
            run={run}
            asked={visit.plan.questionnaires}
            goesOn={runAfter(visit) !== undefined}
            onReplies={(replies) => session.reply(replies)}
            onDone={(timeStamp) => {
              session.say('segment_leave', { segment: 'questionnaire' }, {}, timeStamp)
              afterRun(timeStamp)
            }}
          />
        )}
        {stage === 'break' && (
          <BreakPage before={scenario} minutes={visit.plan.breakMinutes ?? 0} onContinue={afterBreak} />
        )}
        {stage === 'thanks' && <ThanksPage />}
        {!openForm && stage !== 'thanks' && (
          <div className="foot">
            <StopHere onStopped={onStopped} />
          </div>
        )}
        {visit.plan.kiosk && <Kiosk />}
      </Suspense>
      {/* Longer scales are fetched while there is a network, and shown once they are asked. */}
      <Suspense fallback={null}>{asksLong && <LongScale />}</Suspense>
      <Suspense fallback={null}>{visit.hasHelper && <HelperTools />}</Suspense>
    </Frame>
  )
}
