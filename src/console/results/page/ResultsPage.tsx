import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resultsAnswer, type ResultsAnswer } from '../../../analysis/study/resultsAnswer.ts'
import { usePolled } from '../../requests/usePolled.ts'
import { StudyTabs } from '../../studies/StudyTabs.tsx'
import { usePageTitle } from '../../shell/usePageTitle.ts'
import { Hidden } from './Hidden.tsx'
import { OpenResults } from './OpenResults.tsx'
import '../results.scss'

/** The results of a study, or how far it is. */
export default function ResultsPage({ study }: { study: string }) {
  const { t } = useTranslation('console')
  const [looks, setLooks] = useState(0)
  usePageTitle(t('results.heading'))
  return (
    <>
      <h1>{t('results.heading')}</h1>
      <StudyTabs study={study} />
      <Answer key={looks} study={study} onLooked={() => setLooks(looks + 1)} />
    </>
  )
}

function Answer({ study, onLooked }: { study: string; onLooked: () => void }) {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled(`/api/console/studies/${study}/results`, resultsAnswer, false)
  if (!value) {
    if (!failure) return <p className="console-soft">{t('loading')}</p>
    return (
      <p className="console-error" role="alert">
        {t(failure.status === 404 ? 'results.unknown' : 'results.failed', { code: failure.code })}
      </p>
    )
  }
  return <Shown answer={value} onLooked={onLooked} />
}

function Shown({ answer, onLooked }: { answer: ResultsAnswer; onLooked: () => void }) {
  const { t } = useTranslation('console')
  if (answer.state === 'nothing-to-compare') return <p>{t('results.nothing')}</p>
  if (answer.state === 'hidden') return <Hidden answer={answer} onLooked={onLooked} />
  return <OpenResults data={answer.data} by={answer.by} />
}
