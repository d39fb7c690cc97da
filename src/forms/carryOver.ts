import type { Answers } from '../questions/answers.ts'
import type { MoneyRange } from '../questions/kinds/moneyRange.ts'

/** A single amount; a range fits no box that asks for one. */
const single = (range: MoneyRange | null | undefined) => (range && range.from === range.to ? range.from : undefined)

/** Bills that say the same in both questions: two others may be any two, and not sure is no answer. */
const bills = { 'heating-cooling': ['heating-cooling'], phone: ['phone'], none: ['none'] } as const

/**
 * What an application asks again and the pre-screener's answers tell already, where a study carries them over. They fill
 * in its pages, which are shown all the same; what doesn't map one to one is asked afresh.
 */
export function carriedOver(relevant: Answers): Answers {
  const utilities = relevant['pre-utilities']
  const carried: Answers = {
    homeless: relevant['pre-no-home'],
    'food-others': relevant['pre-size'] && (relevant['pre-size'] === '1' ? 'no' : 'yes'),
    'student-any': relevant['pre-student'] === 'unsure' ? undefined : relevant['pre-student'],
    'rent-amount': single(relevant['pre-housing']),
    'utility-types': utilities && utilities in bills ? [...bills[utilities as keyof typeof bills]] : undefined,
    'money-on-hand': single(relevant['pre-money']),
  }
  return Object.fromEntries(Object.entries(carried).filter(([, value]) => value !== undefined && value !== null))
}
