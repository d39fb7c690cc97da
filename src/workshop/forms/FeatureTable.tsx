import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FeatureRow, featureTable } from '../../forms/featureTable.ts'
import type { Form } from '../../forms/form.ts'
import { forms } from '../../forms/forms.ts'
import { questionOf } from '../../questions/answers.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { useNames } from '../names/useNames.ts'
import { useLanguages } from './useLanguages.ts'

const shipped = [...forms.values()]

/** Every question of the bank: which forms ask it, on which page, and in which languages there are words for it. */
export function FeatureTable() {
  const { t } = useTranslation('workshop')
  const names = useNames()
  const { languages, fetchLanguages } = useLanguages()
  const [only, setOnly] = useState('')
  const rows = useMemo(() => featureTable(shipped, languages ?? {}), [languages])
  const shown = rows.filter(({ refs }) => only === '' || refs[only] !== undefined)
  const formName = (id: string) => t(`form.${id}` as 'form.long')
  const ofForm = ({ id, words }: Form): Column<FeatureRow> => ({
    id,
    head: t('atlas.features.worded', { form: formName(id), wording: t(`atlas.features.wording.${words}`) }),
    cell: ({ refs }) => refs[id] ?? t('atlas.features.notAsked'),
  })
  const languagesColumn: Column<FeatureRow> = {
    id: 'languages',
    head: t('atlas.features.languages'),
    cell: (row) => row.languages.join(' '),
  }
  const columns: Column<FeatureRow>[] = [
    { id: 'question', head: t('atlas.features.question'), cell: ({ question }) => names.question(question) },
    { id: 'id', head: t('atlas.features.id'), cell: ({ question }) => <code>{question}</code> },
    {
      id: 'basis',
      head: t('atlas.features.basis'),
      kind: 'number',
      cell: ({ question }) => questionOf(question).basis,
    },
    ...shipped.map(ofForm),
    ...(languages ? [languagesColumn] : []),
  ]
  return (
    <section className="features">
      <h2>{t('atlas.features.heading')}</h2>
      <p>{t('atlas.features.lead')}</p>
      <Choice
        label={t('atlas.features.form')}
        none={t('atlas.features.everyForm')}
        value={only}
        choices={shipped.map(({ id }) => id)}
        words={formName}
        choose={setOnly}
      />
      {!languages && (
        <button type="button" className="features-languages" onClick={() => void fetchLanguages()}>
          {t('atlas.features.showLanguages')}
        </button>
      )}
      <DataTable
        caption={t('atlas.features.caption', { count: shown.length })}
        columns={columns}
        rows={shown}
        rowKey={({ question }) => question}
      />
    </section>
  )
}
