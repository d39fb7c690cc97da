import { useMemo } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import type { Answers } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { QuestionWords } from '../questionWords.ts'
import { estimateOfApplication } from './estimateOf.ts'
import { FastHelp } from './FastHelp.tsx'
import { Headline } from './Headline.tsx'
import { Notes } from './Notes.tsx'
import { Steps } from './Steps.tsx'

/** The estimate on paper: what a caseworker checks line by line. */
export function EstimateSheet({ relevant, today, words }: { relevant: Answers; today: IsoDate; words: QuestionWords }) {
  const { t } = useWords()
  const estimate = useMemo(() => estimateOfApplication(relevant, today), [relevant, today])
  if (!estimate) return <p>{t('estimate:none')}</p>
  return (
    <>
      <Headline estimate={estimate} isSent />
      <FastHelp estimate={estimate} isSent />
      <h2>{t('estimate:decision.title')}</h2>
      <p>{t('estimate:decision.by', { date: estimate.deadlines.decision })}</p>
      <Notes notes={estimate.notes} />
      <h2>{t('estimate:working.title')}</h2>
      <Steps estimate={estimate} relevant={relevant} words={words} />
    </>
  )
}
