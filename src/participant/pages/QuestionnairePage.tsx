import type { FormEvent } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import type { VisitPlan } from '../../study/api.ts'
import { Button } from '../../ui/Button.tsx'
import type { Reply } from '../visit/requests.ts'
import { OptionCards } from './OptionCards.tsx'

/**
 * Single Ease Question (Sauro & Dumas 2009) and UMUX-Lite (Lewis, Utesch & Maher 2013, items reworded for a form), each
 * on seven points. The translations are this project's own.
 */
const instruments = { seq: { key: 'seq', items: ['ease'] }, 'umux-lite': { key: 'umux', items: ['needs', 'easy'] } }
const points = ['1', '2', '3', '4', '5', '6', '7']

interface QuestionnairePageProps {
  run: string
  asked: VisitPlan['questionnaires']
  /** The visit goes on after it. */
  goesOn: boolean
  onReplies: (replies: Reply[], timeStamp: number) => void
}

/** How it was: short scales after a run, all of them skippable. */
export function QuestionnairePage({ run, asked, goesOn, onReplies }: QuestionnairePageProps) {
  const { t } = useWords()
  const questions = asked.flatMap((instrument) =>
    instruments[instrument].items.map((item) => ({
      instrument,
      item,
      key: `visit:questionnaire.${instruments[instrument].key}.${item}`,
    })),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const inputs = new FormData(event.currentTarget)
    const replies = questions.map(({ instrument, item }): Reply => {
      const value = inputs.get(item)
      return { run, instrument, item, value: typeof value === 'string' ? value : null }
    })
    onReplies(replies, event.timeStamp)
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:questionnaire.title')}</h1>
      <p>{t('visit:questionnaire.lead')}</p>
      <form onSubmit={submit}>
        {questions.map(({ item, key }) => (
          <div key={key}>
            <OptionCards
              name={item}
              className="options scale"
              label={t(`${key}.label`)}
              hint={`1 = ${t(`${key}.low`)} · 7 = ${t(`${key}.high`)}`}
              options={points.map((value) => ({ value, label: value }))}
            />
          </div>
        ))}
        <div className="actions">
          <Button type="submit" wide>
            {t(goesOn ? 'common:continue' : 'visit:questionnaire.send')}
          </Button>
          <Button look="outline" wide onClick={(event) => onReplies([], event.timeStamp)}>
            {t('visit:questionnaire.skip')}
          </Button>
        </div>
      </form>
    </>
  )
}
