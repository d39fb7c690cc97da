import { type Answers, type GroupId, itemsOf } from '../questions/answers.ts'
import type { QuestionWords } from './questionWords.ts'

/** An item as the page speaks of it: a person's name, an employer, a kind of money. */
export function itemName(answers: Answers, group: GroupId, id: string, words: QuestionWords): string {
  const item = itemsOf(answers, group).find((one) => one.id === id)
  if (group === 'members') return words.person(id)
  if (typeof item?.['job-employer'] === 'string') return item['job-employer']
  const who = item?.['student-who'] ?? item?.['se-who']
  if (typeof who === 'string') return words.person(who)
  return item?.of ? words.option('unearned-types', item.of) : ''
}
