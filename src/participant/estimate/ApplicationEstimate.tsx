import { type ReactNode, useMemo } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import type { Answers } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { QuestionWords } from '../questionWords.ts'
import { estimateOfApplication } from './estimateOf.ts'
import { FastHelp } from './FastHelp.tsx'
import { Headline } from './Headline.tsx'
import { More } from './More.tsx'
import { Notes } from './Notes.tsx'
import { Steps } from './Steps.tsx'
import { Students } from './Students.tsx'

interface ApplicationEstimateProps {
  relevant: Answers
  today: IsoDate
  words: QuestionWords
  /** Leads to the sheet for printing. */
  print: ReactNode
}

/** The estimate from a whole application, after it was sent: amounts, dates, and the way to each number. */
export function ApplicationEstimate({ relevant, today, words, print }: ApplicationEstimateProps) {
  const { t } = useWords()
  const estimate = useMemo(() => estimateOfApplication(relevant, today), [relevant, today])
  if (!estimate) return <p className="notice">{t('estimate:none')}</p>
  const { notes, deadlines } = estimate
  return (
    <>
      <Headline estimate={estimate} isSent />
      <FastHelp estimate={estimate} isSent />
      <h2>{t('estimate:decision.title')}</h2>
      <p>{t('estimate:decision.by', { date: deadlines.decision })}</p>
      {notes.some(({ note }) => note.startsWith('student-')) && <Students />}
      <Notes notes={notes.filter(({ note }) => note !== 'student-may-be-left-out')} />
      <More title={t('estimate:working.title')}>
        <Steps estimate={estimate} relevant={relevant} words={words} />
        {print && <p>{print}</p>}
      </More>
    </>
  )
}
