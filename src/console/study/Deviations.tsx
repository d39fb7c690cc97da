import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import type { StudyDetail } from '../../study/api.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../newStudy/fields.tsx'
import { useAct } from './useAct.ts'

interface DeviationsProps {
  study: StudyDetail
  mayWrite: boolean
  changed: () => void
}

/** What was done otherwise than planned; it can be added to, never changed. */
export function Deviations({ study, mayWrite, changed }: DeviationsProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const { act, refused } = useAct(changed)
  const [words, setWords] = useState('')
  if (study.state === 'draft') return null
  const write = async (event: FormEvent) => {
    event.preventDefault()
    if (await act(`/api/console/studies/${study.definition.code}/deviations`, { words })) setWords('')
  }
  return (
    <section aria-labelledby="study-deviations">
      <h2 id="study-deviations">{t('deviations.heading')}</h2>
      <p className="console-hint">{t('deviations.words')}</p>
      {study.deviations.length === 0 ? (
        <p>{t('deviations.none')}</p>
      ) : (
        <ul>
          {study.deviations.map(({ id, at, who, words: told }) => (
            <li key={id}>
              {t('deviations.line', { at: formats.dateAndTime(at), who })} {told}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <form onSubmit={(event) => void write(event)}>
          <TextInput label={t('deviations.label')} rows={2} value={words} change={setWords} />
          {refused && (
            <p className="console-error" role="alert">
              {refused}
            </p>
          )}
          <Button type="submit" look="outline">
            {t('deviations.add')}
          </Button>
        </form>
      )}
    </section>
  )
}
