import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from '../../forms/form.ts'
import { formWords, type Lookup } from '../../forms/formWords.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { QuestionId } from '../../questions/answers.ts'
import { evidence } from '../../questions/evidence.ts'
import { fullName } from '../../scenarios/people.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { useLookup } from './useLookup.ts'

/** What pages and questions are called when forms are looked at. */
export interface Names {
  /** What a question asks, the same in every form: as the question bank's research calls it, which is in English, else in plain words. */
  question: (id: QuestionId) => string
  /** An option in plain words where there are any, else its code. */
  option: (question: QuestionId, code: string) => string
  /** The page's title in the form's own words where there are any, else its id as words. */
  page: (form: Form, id: string) => string
  household: (scenario: Scenario) => string
}

/** `legal-questions` → `Legal questions`. */
function wordsOfId(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A question's short name, else what it asks where that stands without a person's name, else one that only these pages need. */
export function plainName(id: QuestionId, look: Lookup): string | undefined {
  const keys = ['short', 'labelAlone', 'label'].flatMap((part) => [
    `questions:${id}.${part}`,
    `long-questions:${id}.${part}`,
  ])
  return [...keys, `workshop:atlas.question.${id}`]
    .map(look)
    .find((words) => words !== undefined && !words.includes('{{'))
}

export function useNames(): Names {
  const { t } = useTranslation('workshop')
  const { locale } = useWords()
  const look = useLookup()
  return useMemo(
    () => ({
      question: (id) => (locale === 'en' ? undefined : plainName(id, look)) ?? evidence[id].topic,
      option: (question, code) =>
        look(`questions:${question}.options.${code}`) ?? look(`long-questions:${question}.options.${code}`) ?? code,
      page: (form, id) => formWords(form, look).title(id) ?? wordsOfId(id),
      household: (scenario) =>
        t('atlas.household', {
          name: fullName(scenario.household.applicant),
          pair: t(`atlas.pair.${scenario.pair.id}`),
        }),
    }),
    [t, look, locale],
  )
}
