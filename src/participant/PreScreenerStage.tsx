import { useMemo, useState } from 'react'
import { type Form, formName } from '../forms/form.ts'
import { useWords } from '../i18n/useWords.ts'
import { matchesKey } from '../scenarios/matchesKey.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { usePreloadedEstimate } from './estimate/usePreloadedEstimate.ts'
import { FormFoot } from './FormFoot.tsx'
import type { FormEvents } from './formEvents.ts'
import { FormRunner } from './FormRunner.tsx'
import type { PageReason } from './visit/pageTurns.ts'
import { randomId } from './visit/randomId.ts'
import { useSession } from './visit/useSession.ts'
import { preScreenerPlace, runOf } from './visit/visit.ts'

interface PreScreenerStageProps {
  form: Form
  scenario: Scenario
  onDone: (timeStamp: number) => void
  onStopped: (how: 'stopped' | 'deleted') => void
}

/** The pre-screener of the run that comes next: its log names that run and this form, and its answers are its own. */
export function PreScreenerStage({ form, scenario, onDone, onStopped }: PreScreenerStageProps) {
  const { session, visit, answers } = useSession()
  usePreloadedEstimate(useWords().locale)
  const place = preScreenerPlace(runOf(visit).run)
  const hasBegun = visit.begun.includes(place)
  const [opened] = useState((): PageReason => (hasBegun ? (session.hasShownPage ? 'jump' : 'reload') : 'start'))

  const events = useMemo(
    (): FormEvents => ({
      ...session.events,
      enter: (shown, timeStamp) => {
        if (shown.reason === 'start') session.beginPreScreener(formName(form))
        session.events.enter(shown, timeStamp)
      },
    }),
    [session, form],
  )

  return (
    <FormRunner
      form={form}
      context={{ today: scenario.today }}
      answers={answers}
      isSent={false}
      onAnswers={(next) => session.keepAnswers(next)}
      onDone={onDone}
      drafts={{
        read: (at) => session.store.readDraft(visit.sid, place, at),
        write: (at, draft) => session.store.writeDraft(visit.sid, place, at, draft),
        drop: (at) => session.store.dropDraft(visit.sid, place, at),
      }}
      events={events}
      matches={(put, relevant) => matchesKey(put, relevant, scenario)}
      newId={() => randomId(8)}
      opened={opened}
      foot={<FormFoot scenario={scenario} form={form} onStopped={onStopped} />}
    />
  )
}
