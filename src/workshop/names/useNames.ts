import { useWords } from '../../i18n/useWords.ts'
import type { QuestionId } from '../../questions/answers.ts'
import { evidence } from '../../questions/evidence.ts'
import { fullName } from '../../scenarios/people.ts'
import type { Scenario } from '../../scenarios/scenario.ts'

/** What pages and questions are called when forms are looked at. */
export interface Names {
  /** What a question asks, in the words of the question bank: the same in every form, whichever words the form speaks. */
  question: (id: QuestionId) => string
  /** An option in the participant's words where they are loaded, else its code. */
  option: (question: QuestionId, code: string) => string
  /** The page's title where its words are loaded, else its id as words. */
  page: (id: string) => string
  household: (scenario: Scenario) => string
}

/** `legal-questions` → `Legal questions`. */
export function wordsOfId(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function useNames(): Names {
  const { t, has } = useWords()
  const first = (keys: readonly string[], otherwise: string) => {
    const key = keys.find((one) => has(one))
    return key === undefined ? otherwise : t(key, { skipInterpolation: true })
  }
  return {
    question: (id) => evidence[id].topic,
    option: (question, code) => first([`questions:${question}.options.${code}`], code),
    page: (id) => first([`pages:${id}.title`], wordsOfId(id)),
    household: (scenario) =>
      t('workshop:atlas.household', {
        name: fullName(scenario.household.applicant),
        pair: t(`workshop:atlas.pair.${scenario.pair.id}`),
      }),
  }
}
