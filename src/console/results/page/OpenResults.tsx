import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { reportModel } from '../model/reportModel.ts'
import type { Speech } from '../model/speech.ts'
import { headlineModel } from '../sections/headline.ts'
import { Downloads } from './Downloads.tsx'
import { HeadlineBox } from './HeadlineBox.tsx'
import { SectionView } from './SectionView.tsx'
import { TimeSection } from './TimeSection.tsx'
import { Top } from './Top.tsx'
import type { useAnalysis } from './useAnalysis.ts'
import { useOneByOne } from './useOneByOne.ts'

interface OpenResultsProps {
  analysis: ReturnType<typeof useAnalysis>
  by: 'plan' | 'look'
  /** Null until its words are here. */
  speech: Speech | null
}

/** Results that may be seen: the headline as soon as it is known, the rest when it is computed. */
export function OpenResults({ analysis, by, speech }: OpenResultsProps) {
  const { t } = useTranslation('console')
  const { done = 0, headline, results, failed } = analysis
  if (failed)
    return (
      <p className="console-error" role="alert">
        {t('results.notAnalysed')}
      </p>
    )
  return (
    <>
      {headline && speech && (
        <Top study={headline.study} by={by} speech={speech}>
          <HeadlineBox headline={headlineModel(headline, speech)} />
        </Top>
      )}
      {results && speech ? (
        <Report results={results} by={by} speech={speech} />
      ) : (
        <p role="status">
          <label>
            {t('results.computing')} <progress value={done} max={1} />
          </label>
        </p>
      )}
    </>
  )
}

function Report({ results, by, speech }: { results: StudyResults; by: 'plan' | 'look'; speech: Speech }) {
  const { sections, simulated } = useMemo(() => reportModel(results, by, speech), [results, by, speech])
  const shown = useOneByOne(sections.length)
  const stamp = simulated?.label ?? null
  return (
    <>
      <Downloads results={results} by={by} />
      {sections
        .slice(0, shown)
        .map((section) =>
          section.id === 'time' ? (
            <TimeSection key={section.id} results={results} speech={speech} stamp={stamp} />
          ) : (
            <SectionView key={section.id} section={section} study={results.study.code} stamp={stamp} />
          ),
        )}
    </>
  )
}
