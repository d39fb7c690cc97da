import { peopleOf } from '../../forms/derive.ts'
import type { Answers } from '../../questions/answers.ts'
import type { QuestionWords } from '../questionWords.ts'

/** Who or what a line of the working is about: a person's name, an employer, a kind of money; nothing for the rest. */
export function subjectName(item: string, relevant: Answers, words: QuestionWords): string | undefined {
  if (peopleOf(relevant).includes(item)) return words.person(item)
  const employer = relevant.jobs?.find(({ id }) => id === item)?.['job-employer']
  if (employer) return employer
  if (relevant.businesses?.some(({ id }) => id === item)) return words.option('work-types', 'self-employed')
  const money = relevant['other-money']?.find(({ id }) => id === item)
  return money && words.kind({ question: 'un-amount', item })
}
