import { type FormEvent, Suspense, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import type { VisitPlan } from '../../study/api.ts'
import { Button } from '../../ui/Button.tsx'
import { isLong, type ShortQuestionnaire } from '../../study/longQuestionnaires.ts'
import { LongScale } from '../questionnaires/longScales.ts'
import type { Reply } from '../visit/requests.ts'
import { OptionCards } from './OptionCards.tsx'

/**
 * Single Ease Question (Sauro & Dumas 2009) and UMUX-Lite (Lewis, Utesch & Maher 2013, items reworded for a form), each
 * on seven points. The translations are this project's own.
 */
const short: Record<string, { instrument: ShortQuestionnaire; key: string }> = {
  ease: { instrument: 'seq', key: 'seq.ease' },
  needs: { instrument: 'umux-lite', key: 'umux.needs' },
  easy: { instrument: 'umux-lite', key: 'umux.easy' },
}
const points = ['1', '2', '3', '4', '5', '6', '7']

interface QuestionnairePageProps {
  run: string
  asked: VisitPlan['questionnaires']
  /** The visit goes on after it. */
  goesOn: boolean
  onReplies: (replies: Reply[]) => void
  onDone: (timeStamp: number) => void
}

/** How it was: the short scales after a run, then each longer one for itself; all of them skippable. */
export function QuestionnairePage({ run, asked, goesOn, onReplies, onDone }: QuestionnairePageProps) {
  const { t } = useWords()
  const [at, setAt] = useState(0)
  const shortOnes = Object.entries(short).filter(([, { instrument }]) => asked.includes(instrument))
  const parts = [...(shortOnes.length > 0 ? [undefined] : []), ...asked.filter(isLong)]
  const long = parts[at]
  const isLast = at + 1 >= parts.length
  const next = (timeStamp: number) => {
    if (isLast) {
      onDone(timeStamp)
      return
    }
    setAt(at + 1)
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const inputs = new FormData(event.currentTarget)
    const named = [...event.currentTarget.elements].flatMap((field) => field.getAttribute('name') ?? [])
    onReplies(
      [...new Set(named)].flatMap((item): Reply[] => {
        const instrument = long ?? short[item]?.instrument
        return instrument ? [{ run, instrument, item, value: (inputs.get(item) as string | null) || null }] : []
      }),
    )
    next(event.timeStamp)
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:questionnaire.title')}</h1>
      {parts.length > 1 && <p>{t('visit:questionnaire.part', { number: at + 1, of: parts.length })}</p>}
      {at === 0 && <p>{t('visit:questionnaire.lead')}</p>}
      <form onSubmit={submit} key={at}>
        {long ? (
          <Suspense fallback={null}>
            <LongScale asked={long} />
          </Suspense>
        ) : (
          shortOnes.map(([item, { key }]) => (
            <div key={key}>
              <OptionCards
                name={item}
                className="options scale"
                label={t(`visit:questionnaire.${key}.label`)}
                hint={`1 = ${t(`visit:questionnaire.${key}.low`)} · 7 = ${t(`visit:questionnaire.${key}.high`)}`}
                options={points.map((value) => ({ value, label: value }))}
              />
            </div>
          ))
        )}
        <div className="actions">
          <Button type="submit" wide>
            {t(goesOn || !isLast ? 'common:continue' : 'visit:questionnaire.send')}
          </Button>
          <Button look="outline" wide onClick={(event) => next(event.timeStamp)}>
            {t('visit:questionnaire.skip')}
          </Button>
        </div>
      </form>
    </>
  )
}
