import { useId } from 'react'
import { type Form, pagesOf, questionsIn } from '../../../forms/form.ts'
import { useWords } from '../../../i18n/useWords.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { useCutNames } from './useCutNames.ts'

interface MergeFieldProps {
  base: Form
  targets: readonly QuestionId[]
  into: QuestionId | undefined
  merge: (into: QuestionId) => void
}

/** Chooses the card whose page asks this one too, screen by screen. */
export function MergeField({ base, targets, into, merge }: MergeFieldProps) {
  const { t } = useWords()
  const names = useCutNames(base)
  const id = useId()
  if (targets.length === 0) return <p className="cut-means">{t('cut:merge.none')}</p>
  const screens = pagesOf(base)
    .map((page) => ({ ...page, cards: questionsIn(page.ask).filter((question) => targets.includes(question)) }))
    .filter(({ cards }) => cards.length > 0)
  return (
    <div className="cut-merge">
      <label htmlFor={id}>{t('cut:merge.label')}</label>
      <select id={id} value={into ?? ''} onChange={(event) => merge(event.target.value as QuestionId)}>
        <option value="" disabled>
          {t('cut:merge.choose')}
        </option>
        {screens.map(({ id: page, ref, cards }) => (
          <optgroup key={page} label={t('cut:screen.name', { ref, title: names.page(page) })}>
            {cards.map((question) => (
              <option key={question} value={question}>
                {names.card(question)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
