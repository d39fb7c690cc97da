import { type Form, pagesOf, questionsOf } from '../../../forms/form.ts'
import { peopleOf } from '../../../forms/derive.ts'
import {
  type Answers,
  type AnyItem,
  groupIds,
  groupOf,
  itemsOf,
  type QuestionId,
  questionOf,
} from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'

const blankIn = (values: object, questions: readonly QuestionId[]) =>
  Object.fromEntries(questions.filter((id) => !(id in values)).map((id) => [id, null]))

/** The items of a group that a key tells of; of people, everyone. */
function itemsIn(key: Answers, group: (typeof groupIds)[number]): AnyItem[] {
  const items = itemsOf(key, group)
  if (group !== 'people') return items
  return peopleOf(key).map((id) => items.find((item) => item.id === id) ?? { id })
}

/** How a household answers a form: as its key has it; what may be skipped and the key says nothing of stays blank. */
export function keyFor(form: Form, { key }: Pick<Scenario, 'key'>): Answers {
  const optional = [...questionsOf(form)].filter((id) => questionOf(id).optional || form.optional?.includes(id))
  const seen = pagesOf(form)
    .filter(({ ask }) => ask.length === 0)
    .map(({ id }) => id)
  const groups = groupIds.flatMap((group) => {
    const questions = optional.filter((id) => groupOf(id) === group)
    if (questions.length === 0) return []
    return [[group, itemsIn(key, group).map((item) => ({ ...item, ...blankIn(item, questions) }))] as const]
  })
  const household = optional.filter((id) => groupOf(id) === undefined)
  return { ...key, ...blankIn(key, household), ...Object.fromEntries(groups), seen }
}
