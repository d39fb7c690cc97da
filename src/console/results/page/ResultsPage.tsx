import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resultsAnswer } from '../../../analysis/study/resultsAnswer.ts'
import { usePolled } from '../../requests/usePolled.ts'
import { StudyName } from '../../studies/StudyName.tsx'
import { StudyTabs } from '../../studies/StudyTabs.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { usePageTitle } from '../../shell/usePageTitle.ts'
import { Hidden } from './Hidden.tsx'
import { OpenResults } from './OpenResults.tsx'
import { useAnalysis } from './useAnalysis.ts'
import { useSpeech } from './useSpeech.ts'
import '../results.scss'

/** The results of a study, or how far it is. */
export default function ResultsPage({ study }: { study: string }) {
  const { t } = useTranslation('console')
  const [looks, setLooks] = useState(0)
  usePageTitle(t('results.heading'))
  return (
    <>
      <h1>{t('results.heading')}</h1>
      <StudyName study={study} />
      <StudyTabs study={study} />
      <Answer key={looks} study={study} onLooked={() => setLooks(looks + 1)} />
    </>
  )
}

function Answer({ study, onLooked }: { study: string; onLooked: () => void }) {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled(`/api/console/studies/${study}/results`, resultsAnswer, false)
  // What analyses and what is said come at the same time as what is analysed.
  const analysis = useAnalysis(value?.state === 'open' ? value.data : null)
  const speech = useSpeech()
  if (!value) {
    if (!failure) return <Loading />
    return (
      <p className="console-error" role="alert">
        {t(failure.status === 404 ? 'results.unknown' : 'results.failed', { code: failure.code })}
      </p>
    )
  }
  if (value.state === 'nothing-to-compare') return <p>{t('results.nothing')}</p>
  if (value.state === 'hidden') return <Hidden answer={value} onLooked={onLooked} />
  return <OpenResults analysis={analysis} by={value.by} speech={speech} />
}
