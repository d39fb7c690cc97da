import { useTranslation } from 'react-i18next'
import { FormMark } from '../../ui/FormMark.tsx'
import { useNames } from '../names/useNames.ts'
import { QuestionLine } from './QuestionLine.tsx'
import type { ShownPage } from './shownForm.ts'
import type { Comparison } from './useComparison.ts'

interface FormColumnProps {
  comparison: Comparison
  side: 'from' | 'to'
}

/** A form's screens in order, each with its questions and what became of them, or where they come from. */
export function FormColumn({ comparison, side }: FormColumnProps) {
  const { t } = useTranslation('workshop')
  const { form, pages } = comparison[side]
  const shown = pages.map((page) => narrowed(page, comparison, side)).filter((page) => page !== undefined)
  return (
    <section className="compare-column" data-form={form.id}>
      <h3>
        <FormMark form={form.id}>{t(`form.${form.id}`)}</FormMark>
      </h3>
      {shown.length === 0 && <p>{t('atlas.compare.nothing')}</p>}
      <ol className="compare-pages">
        {shown.map((page) => (
          <ColumnPage key={page.id} page={page} comparison={comparison} side={side} />
        ))}
      </ol>
    </section>
  )
}

function ColumnPage({ page, comparison, side }: FormColumnProps & { page: ShownPage }) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  return (
    <li className="compare-page">
      <h4>
        <span className="compare-ref">{page.ref}</span> {names.page(comparison[side].form, page.id)}
        {page.times > 1 && <span className="compare-times">{t('atlas.compare.times', { count: page.times })}</span>}
      </h4>
      {page.questions.length === 0 ? (
        <p className="compare-reading">{t('atlas.compare.asksNothing')}</p>
      ) : (
        <ul>
          {page.questions.map((shown) => (
            <QuestionLine key={shown.question} shown={shown} comparison={comparison} side={side} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The page with the questions that met the chosen fate; nothing where it has none. */
function narrowed(page: ShownPage, { crossings, fate }: Comparison, side: 'from' | 'to'): ShownPage | undefined {
  if (!fate) return page
  const met = crossings.filter((crossing) => crossing.fate === fate)
  const ids = new Set(met.flatMap(({ question, via }) => (side === 'from' ? [question] : [question, ...via])))
  const questions = page.questions.filter(({ question }) => ids.has(question))
  return questions.length > 0 ? { ...page, questions } : undefined
}
