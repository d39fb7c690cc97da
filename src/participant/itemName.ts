import { type Answers, type GroupId, itemsOf, type QuestionId } from '../questions/answers.ts'
import type { QuestionWords } from './questionWords.ts'

/** What an item of each group is called by: a name that was written, a person, an option. */
const calledBy: Partial<Record<GroupId, { text?: QuestionId; who?: QuestionId; option?: QuestionId }>> = {
  jobs: { text: 'job-employer' },
  students: { who: 'student-who' },
  businesses: { text: 'se-name', who: 'se-who' },
  accounts: { option: 'acct-type' },
  vehicles: { text: 'veh-model' },
  'care-costs': { who: 'care-who' },
  'medical-costs': { who: 'med-who' },
}

/** An item as the page speaks of it: a person's name, an employer, a kind of money. */
export function itemName(answers: Answers, group: GroupId, id: string, words: QuestionWords): string {
  if (group === 'members' || group === 'people') return words.person(id)
  const item = itemsOf(answers, group).find((one) => one.id === id)
  const { text, who, option } = calledBy[group] ?? {}
  const [written, person, chosen] = [text, who, option].map((question) => question && item?.[question])
  if (typeof written === 'string') return written
  if (typeof person === 'string') return words.person(person)
  if (option && typeof chosen === 'string') return words.option(option, chosen)
  return item?.of ? words.option('unearned-types', item.of) : ''
}
