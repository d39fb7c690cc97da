import type { Estimate } from '../../eligibility/result.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Answers } from '../../questions/answers.ts'
import type { QuestionWords } from '../questionWords.ts'
import { OpenFacts } from './OpenFacts.tsx'
import { Working } from './Working.tsx'

interface StepsProps {
  estimate: Estimate
  relevant: Answers
  words: QuestionWords
}

/** The working of an estimate, and what wasn't known when it was made. */
export function Steps({ estimate: { amount, open, working }, relevant, words }: StepsProps) {
  const { t } = useWords()
  return (
    <>
      {working.length > 0 && (
        <>
          <p>{t('estimate:working.lead')}</p>
          {amount && amount.from !== amount.to && <p>{t('estimate:working.lower')}</p>}
          <Working lines={working} relevant={relevant} words={words} />
        </>
      )}
      {open.length > 0 && (
        <>
          <h3>{t('estimate:working.open')}</h3>
          <p>{t('estimate:working.openLead')}</p>
          <OpenFacts open={open} />
        </>
      )}
    </>
  )
}
