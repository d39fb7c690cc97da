import { useId, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResultsAnswer } from '../../../analysis/study/resultsAnswer.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { Button } from '../../../ui/Button.tsx'
import { postJson } from '../../requests/request.ts'
import { RequestError } from '../../requests/requestError.ts'
import { Figures } from '../../tables/Figures.tsx'

type HiddenAnswer = Extract<ResultsAnswer, { state: 'hidden' }>

/** What may be known of a study that is under way: how far it is, and nothing of where it goes (measurement B5). */
export function Hidden({ answer, onLooked }: { answer: HiddenAnswer; onLooked: () => void }) {
  const { t } = useTranslation('console')
  const { decimals } = useFormats()
  const { flow, people, margin, study, why } = answer
  return (
    <>
      <p className="results-hidden">{t(`results.why.${why}`, { people, planned: study.planned })}</p>
      <Figures
        figures={[
          { name: t('results.done'), value: t('results.ofPlanned', { people, planned: study.planned }) },
          { name: t('results.began'), value: flow.began },
          { name: t('results.finished'), value: flow.completedAll },
          { name: t('results.disturbed'), value: flow.disturbedRuns },
          { name: t('results.removed'), value: flow.removedRuns },
          { name: t('results.margin'), value: margin === null ? '–' : `× ${decimals(margin, 2)}` },
        ]}
      />
      {why === 'under-way' && <LookForm study={study.code} onLooked={onLooked} />}
    </>
  )
}

/** A look before its time is the owner's to take, and stays with the study for good. */
function LookForm({ study, onLooked }: { study: string; onLooked: () => void }) {
  const { t } = useTranslation('console')
  const [refused, setRefused] = useState<string | null>(null)
  const id = useId()
  const look = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    try {
      await postJson(`/api/console/studies/${study}/looks`, { reason: typeof reason === 'string' ? reason.trim() : '' })
      onLooked()
    } catch (error) {
      setRefused(error instanceof RequestError && error.status === 403 ? 'role' : 'other')
    }
  }
  return (
    <details className="results-look">
      <summary>{t('results.look.heading')}</summary>
      <p>{t('results.look.body')}</p>
      <form onSubmit={(event) => void look(event)}>
        <label htmlFor={id}>{t('results.look.reason')}</label>
        <input id={id} name="reason" type="text" required maxLength={300} />
        {refused !== null && (
          <p className="console-error" role="alert">
            {t(`results.look.refused.${refused}`)}
          </p>
        )}
        <Button type="submit" look="outline">
          {t('results.look.action')}
        </Button>
      </form>
    </details>
  )
}
