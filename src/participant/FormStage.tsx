import { useMemo, useState } from 'react'
import { asksTwice, contradictions } from '../forms/contradictions.ts'
import { formHere } from '../forms/loadForm.ts'
import { carriedOver } from '../forms/carryOver.ts'
import { type Walk, walk } from '../forms/walk.ts'
import { useWords } from '../i18n/useWords.ts'
import { matchesKey } from '../scenarios/matchesKey.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { FormFoot } from './FormFoot.tsx'
import type { FormEvents } from './formEvents.ts'
import { FormRunner } from './FormRunner.tsx'
import { samplePapers } from './samplePapers.ts'
import type { PageReason } from './visit/pageTurns.ts'
import { formHash } from './visit/formHash.ts'
import { randomId, referenceNumber } from './visit/randomId.ts'
import { useSession } from './visit/useSession.ts'
import { canPrint, estimateAddress, preScreenerPlace, printAddress, runOf } from './visit/visit.ts'

/** Calls back in the first frame after what is on the screen has been painted, with the frame's time. */
const afterPaint = (then: (timeStamp: number) => void) => requestAnimationFrame(() => requestAnimationFrame(then))

interface FormStageProps {
  scenario: Scenario
  onDone: (timeStamp: number) => void
  onStopped: (how: 'stopped' | 'deleted') => void
  /** Whether what is sent can be printed afterwards. */
  prints?: boolean
}

/** The form of the run under way, with the visit's answers, clock and sheet. */
export function FormStage({ scenario, onDone, onStopped, prints = true }: FormStageProps) {
  const { t, locale } = useWords()
  const { session, visit, answers } = useSession()
  const { run, form: formName } = runOf(visit)
  const form = formHere(formName)
  const hasBegun = visit.begun.includes(run)
  const isPrinted = prints && canPrint(visit, run)
  const [opened] = useState((): PageReason => (hasBegun ? (session.hasShownPage ? 'jump' : 'reload') : 'start'))

  const events = useMemo((): FormEvents => {
    const { events: visitEvents } = session
    return {
      ...visitEvents,
      enter: (shown, timeStamp) => {
        if (shown.reason !== 'start' || !form) visitEvents.enter(shown, timeStamp)
        else
          afterPaint((frame) => {
            session.beginRun(formHash(form), frame)
            visitEvents.enter(shown, frame)
          })
      },
    }
  }, [session, form])

  const papers = useMemo(() => ({ samples: samplePapers(scenario, t, locale) }), [scenario, t, locale])

  const carried = useMemo(() => {
    const preScreener = form?.preScreener && visit.plan.carryOver ? formHere(form.preScreener) : undefined
    const before = preScreener && session.answersAt(preScreenerPlace(run))
    return before && carriedOver(walk(preScreener, before).relevant)
  }, [form, run, visit.plan.carryOver, session])

  if (!form) return null

  const send = (timeStamp: number, { relevant, flags }: Walk) =>
    session.completeRun(timeStamp, referenceNumber(), {
      ...(flags.includes('sent_early') ? { sent_early: true } : {}),
      ...(asksTwice(form) ? { contradictions: contradictions(relevant) } : {}),
    })

  return (
    <FormRunner
      form={form}
      context={{ today: scenario.today }}
      answers={answers}
      carried={carried}
      isSent={visit.sent.includes(run)}
      onAnswers={(next) => session.keepAnswers(next)}
      onSend={send}
      onDone={onDone}
      drafts={{
        read: (place) => session.store.readDraft(visit.sid, run, place),
        write: (place, draft) => session.store.writeDraft(visit.sid, run, place, draft),
        drop: (place) => session.store.dropDraft(visit.sid, run, place),
      }}
      events={events}
      matches={(put, relevant) => matchesKey(put, relevant, scenario)}
      newId={() => randomId(8)}
      opened={opened}
      papers={papers}
      reference={visit.numbers[run]}
      printAddress={isPrinted ? printAddress(run) : undefined}
      estimateAddress={isPrinted ? estimateAddress(run) : undefined}
      foot={<FormFoot scenario={scenario} form={form} onStopped={onStopped} />}
    />
  )
}
