import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { forms } from '../forms/forms.ts'
import { pagesOf } from '../forms/form.ts'
import { addressOf, placeAt } from '../forms/places.ts'
import { walk } from '../forms/walk.ts'
import type { Locale } from '../i18n/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { FormStage } from './FormStage.tsx'
import { Frame } from './Frame.tsx'
import { BackgroundPage } from './pages/BackgroundPage.tsx'
import { DeletedPage } from './pages/DeletedPage.tsx'
import { PrintPage } from './pages/PrintPage.tsx'
import { QuestionnairePage } from './pages/QuestionnairePage.tsx'
import { ScenarioPage } from './pages/ScenarioPage.tsx'
import { ThanksPage } from './pages/ThanksPage.tsx'
import { WarmUpPage } from './pages/WarmUpPage.tsx'
import { Sheet } from './Sheet.tsx'
import { StopHere } from './StopHere.tsx'
import { sendReplies, type Reply } from './visit/requests.ts'
import { useSession } from './visit/useSession.ts'
import { runOf, type Stage } from './visit/visit.ts'

const titles: Record<Exclude<Stage, 'form'>, string> = {
  background: 'visit:background.title',
  'warm-up': 'visit:warmup.title',
  scenario: 'visit:scenario.title',
  questionnaire: 'visit:questionnaire.title',
  thanks: 'visit:thanks.title',
}
const stageAddress = (stage: Stage) => `/visit/${stage}`

/** A visit after consent: its stages in order, each at its own address; any other address leads to the right one. */
export function Visit() {
  const { t, locale } = useWords()
  const { session, visit, answers } = useSession()
  const [location, navigate] = useLocation()
  const [deleted, setDeleted] = useState(false)
  const { run, form: formName, scenario: scenarioId } = runOf(visit)
  const form = forms.get(formName)
  const scenario = scenarioOf(scenarioId)
  const { stage } = visit
  const isPrinting = location === '/visit/print' && visit.sent.length > 0
  const isHere =
    isPrinting ||
    (stage === 'form' ? form !== undefined && location.startsWith(`/f/${form.id}/`) : location === stageAddress(stage))

  useEffect(() => {
    if (isHere || deleted) return
    const first = form && walk(form, answers).path[0]
    navigate(stage === 'form' && form && first ? addressOf(form, first) : stageAddress(stage), { replace: true })
  })

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  useEffect(() => {
    if (stage === 'form' && !isPrinting) return
    document.title = t('common:title', {
      page: t(isPrinting ? 'print:title' : titles[stage === 'form' ? 'scenario' : stage]),
      service: t('common:service'),
    })
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    // The title follows the language too; focus moves with the stage alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stage, isPrinting])

  const onLanguage = (from: Locale, to: Locale, timeStamp: number) => {
    session.say('language_switch', { from, to }, {}, timeStamp)
    session.update({ lang: to })
    session.keepAnswers({ ...session.answers, 'lang-read': to })
  }
  const onHelp = (isOpen: boolean, event: Event) =>
    session.say(isOpen ? 'help_opened' : 'help_closed', { target: 'help' }, {}, session.events.momentOf(event))

  const goTo = (next: Stage) => {
    session.goTo(next)
    navigate(
      next === 'form' && form ? addressOf(form, walk(form, answers).path[0] ?? { page: '' }) : stageAddress(next),
    )
  }
  const reply = (replies: Reply[]) => void sendReplies(visit.sid, visit.token, replies)
  const start = () => {
    session.keepAnswers({ ...session.answers, 'lang-read': visit.lang })
    goTo('form')
  }
  const finish = (timeStamp: number) => {
    session.end('finished', timeStamp)
    navigate(stageAddress('thanks'))
  }
  const afterForm = () => {
    session.leaveRun()
    if (visit.plan.questionnaires.length > 0) goTo('questionnaire')
    else finish(performance.now())
  }
  const onStopped = (how: 'stopped' | 'deleted') => {
    if (how === 'deleted') setDeleted(true)
    navigate(how === 'deleted' ? '/visit/deleted' : stageAddress('thanks'), { replace: true })
  }

  if (deleted) {
    return (
      <Frame page="deleted">
        <DeletedPage study={visit.plan.study} />
      </Frame>
    )
  }
  if (!isHere || !scenario || !form) return null
  if (isPrinting) return <PrintPage form={form} scenario={scenario} />
  const page = stage === 'form' ? placeAt(location.slice(`/f/${form.id}`.length))?.page : undefined
  const reference = pagesOf(form).find(({ id }) => id === page)?.ref
  const side = stage === 'form' && (
    <aside className="sheet-side" aria-label={t('common:sheet')} tabIndex={0}>
      <div className="sheet">
        <h2>{t('common:sheet')}</h2>
        <Sheet scenario={scenario} />
      </div>
    </aside>
  )
  return (
    <Frame page={page ?? stage} reference={reference} onLanguage={onLanguage} onHelp={onHelp} side={side || undefined}>
      {!session.store.keeps && <p className="notice">{t('common:notSaved')}</p>}
      {stage === 'background' && (
        <BackgroundPage
          onReplies={(replies) => {
            reply(replies)
            goTo('warm-up')
          }}
        />
      )}
      {stage === 'warm-up' && <WarmUpPage onContinue={() => goTo('scenario')} />}
      {stage === 'scenario' && <ScenarioPage scenario={scenario} onStart={start} />}
      {stage === 'form' && <FormStage key={run} scenario={scenario} onDone={afterForm} onStopped={onStopped} />}
      {stage === 'questionnaire' && (
        <QuestionnairePage
          run={run}
          asked={visit.plan.questionnaires}
          onReplies={(replies, timeStamp) => {
            reply(replies)
            finish(timeStamp)
          }}
        />
      )}
      {stage === 'thanks' && <ThanksPage />}
      {stage !== 'form' && stage !== 'thanks' && (
        <div className="foot">
          <StopHere onStopped={onStopped} />
        </div>
      )}
    </Frame>
  )
}
