import type { RefObject } from 'react'
import { isPreScreener } from '../../forms/form.ts'
import type { FormParts } from '../formParts.ts'
import type { PageViewProps } from '../PageView.tsx'
import type { QuestionWords } from '../questionWords.ts'
import { CheckAnswers } from './CheckAnswers.tsx'
import { HouseholdCards } from './HouseholdCards.tsx'
import { HowItWorks } from './HowItWorks.tsx'
import { MonthlyTotal } from './MonthlyTotal.tsx'
import { Outcome } from './Outcome.tsx'
import { Rights } from './Rights.tsx'
import { Sent } from './Sent.tsx'
import { SkipBackground } from './SkipBackground.tsx'
import { ZipCounty } from './ZipCounty.tsx'

export interface ExtrasProps extends PageViewProps {
  words: QuestionWords
  inputs?: RefObject<HTMLFormElement | null>
  /** The form's own pages. */
  parts?: FormParts
}

/** What some pages show besides their questions, by page. */
export function PageExtras({ where, ...props }: ExtrasProps & { where: 'before' | 'after' }) {
  const { parts } = props
  if (parts) return <parts.Extras where={where} {...props} />
  const at = `${where} ${props.stop.page}`
  if (at === 'after zip') return <ZipCounty {...props} />
  if (at === 'before applying') return <HouseholdCards {...props} />
  if (at === 'before monthly-total') return <MonthlyTotal {...props} />
  if (at === 'before rights') return <Rights {...props} />
  if (at === 'after background') return <SkipBackground {...props} />
  return null
}

/** A page that asks nothing. */
export function ReadingPage(props: ExtrasProps) {
  const { parts } = props
  if (parts) return <parts.Reading {...props} />
  if (isPreScreener(props.form)) return <Outcome {...props} />
  if (props.stop.page === 'check-answers') return <CheckAnswers {...props} />
  return props.stop.page === 'sent' ? <Sent {...props} /> : <HowItWorks {...props} />
}
