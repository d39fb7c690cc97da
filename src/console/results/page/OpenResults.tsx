import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { StudyData } from '../../../analysis/study/studyData.ts'
import { loadReportWords } from '../../../i18n/loadReportWords.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { reportModel } from '../model/reportModel.ts'
import { speechIn, type Speech } from '../model/speech.ts'
import { Downloads } from './Downloads.tsx'
import { HeadlineBox } from './HeadlineBox.tsx'
import { SectionView } from './SectionView.tsx'
import { useAnalysis } from './useAnalysis.ts'

interface OpenResultsProps {
  data: StudyData
  by: 'plan' | 'look'
}

/** Results that may be seen, once they are computed. */
export function OpenResults({ data, by }: OpenResultsProps) {
  const { t } = useTranslation('console')
  const { done, results, failed } = useAnalysis(data)
  const speech = useSpeech()
  if (failed)
    return (
      <p className="console-error" role="alert">
        {t('results.notAnalysed')}
      </p>
    )
  if (!results || !speech)
    return (
      <p role="status">
        <label>
          {t('results.computing')} <progress value={done} max={1} />
        </label>
      </p>
    )
  return <Report results={results} data={data} by={by} speech={speech} />
}

function Report({ results, data, by, speech }: OpenResultsProps & { results: StudyResults; speech: Speech }) {
  const report = useMemo(() => reportModel(results, data, by, speech), [results, data, by, speech])
  const stamp = report.simulated?.label ?? null
  return (
    <>
      {report.simulated && (
        <p className="results-simulated">
          <strong>{report.simulated.label}</strong> {report.simulated.body}
        </p>
      )}
      <p className="results-title">{results.study.title}</p>
      <HeadlineBox headline={report.headline} />
      <p>{report.scope}</p>
      {report.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Downloads results={results} data={data} by={by} />
      {report.sections.map((section) => (
        <SectionView key={section.id} section={section} study={results.study.code} stamp={stamp} />
      ))}
    </>
  )
}

/** The report speaks the console's language; its words come apart. */
function useSpeech(): Speech | null {
  const { locale } = useWords()
  const [speech, setSpeech] = useState<Speech | null>(null)
  useEffect(() => {
    let isHere = true
    void loadReportWords(locale).then((words) => {
      if (isHere) setSpeech(speechIn(words))
    })
    return () => {
      isHere = false
    }
  }, [locale])
  return speech
}
