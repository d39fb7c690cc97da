import { type Answers, type AnyItem, groupOf, itemsOf, type QuestionId } from '../questions/answers.ts'
import { inputName } from '../questions/inputs.ts'
import { peopleOf } from './derive.ts'
import { type Form, isLoop, pagesOf } from './form.ts'
import { isNewItem, newItem, type Stop } from './walk.ts'

const sameAnswer = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const withItem = (answers: Answers, group: Parameters<typeof itemsOf>[1], item: AnyItem): Answers => {
  const items = itemsOf(answers, group)
  const next = items.some(({ id }) => id === item.id)
    ? items.map((old) => (old.id === item.id ? { ...old, ...item } : old))
    : [...items, item]
  return { ...answers, [group]: next } as Answers
}

/** Someone who joins the household applies too, until left out. */
function applyToo(before: Answers, after: Answers): Answers {
  const who = before['applying-who']
  if (!who) return after
  const joined = peopleOf(after).filter((person) => !peopleOf(before).includes(person))
  return { ...after, 'applying-who': [...who, ...joined] }
}

/** A page's answers, taken. `item` is the id of the item it was about, also where it has just been made. */
export interface Accepted {
  answers: Answers
  item?: string
  /** Questions answered before that are answered differently. */
  corrected: { question: QuestionId; item?: string }[]
}

/**
 * Takes the answers of one page, by input name. Makes the items that don't exist yet, with an id from `newId`; marks a
 * page without questions as passed; and asks for another look at a review page when an answer before it changed.
 */
export function accept(
  form: Form,
  answers: Answers,
  stop: Stop,
  values: Record<string, unknown>,
  newId: () => string,
): Accepted {
  let next = answers
  const made = new Map<string, string>()
  const idOf = (group: string, item: string) => {
    if (!isNewItem(item)) return item
    const key = `${group}/${item}`
    const id = made.get(key) ?? newId()
    made.set(key, id)
    return id
  }
  let place = stop.item
  const corrected: Accepted['corrected'] = []
  for (const put of stop.ask) {
    const value = values[inputName(put)]
    if (value === undefined) continue
    const group = groupOf(put.question)
    if (!group) {
      const old = next[put.question as keyof Answers]
      if (old !== undefined && !sameAnswer(old, value)) corrected.push({ question: put.question })
      next = { ...next, [put.question]: value }
      continue
    }
    const item = put.item ?? newItem
    const id = idOf(group, item)
    if (put.item === stop.item) place = id
    const old = itemsOf(next, group).find((one) => one.id === id)?.[put.question]
    if (old !== undefined && !sameAnswer(old, value)) corrected.push({ question: put.question, item: id })
    const isStored = itemsOf(next, group).some((one) => one.id === id)
    const of = isStored ? undefined : stop.of
    next = withItem(next, group, { id, ...(of ? { of } : {}), [put.question]: value })
  }
  if (peopleOf(next).length > peopleOf(answers).length) next = applyToo(answers, next)
  if (stop.ask.length === 0) {
    next = { ...next, seen: [...new Set([...(next.seen ?? []), stop.page])] }
  } else if (!stop.after && !sameAnswer({ ...answers, seen: 0 }, { ...next, seen: 0 })) {
    next = withoutReviews(form, next, stop.page)
  }
  return { answers: next, ...(place ? { item: place } : {}), corrected }
}

/** Asks for another look at the review pages that come after a changed page. */
function withoutReviews(form: Form, answers: Answers, changed: string): Answers {
  if (!answers.seen) return answers
  const pages = pagesOf(form)
  const after = pages.slice(pages.findIndex(({ id }) => id === changed))
  const reviews = after.flatMap((page) => ('role' in page && page.role === 'review' ? [page.id] : []))
  return { ...answers, seen: answers.seen.filter((page) => !reviews.includes(page)) }
}

/** Takes an item out of the answers of a form. */
export function removeItem(form: Form, answers: Answers, loopId: string, item: string): Answers {
  const loop = form.steps.filter(isLoop).find(({ id }) => id === loopId)
  if (!loop) return answers
  const left = itemsOf(answers, loop.over).filter(({ id }) => id !== item)
  return withoutReviews(form, { ...answers, [loop.over]: left } as Answers, loop.pages[0]?.id ?? '')
}
