import type { GroupId, QuestionId } from '../questions/answers.ts'
import { type Ask, type Form, isLoop, type ItemAsk, type Loop, type Page, questionsIn } from './form.ts'

/** Questions that stand on one page together. */
export type Topic = readonly QuestionId[]

type Entry = Ask | ItemAsk<GroupId>

const first = (entry: Entry): QuestionId | undefined => questionsIn([entry])[0]
const topicOf = (entry: Entry, topics: readonly Topic[]) => {
  const question = first(entry)
  return topics.find((topic) => question !== undefined && topic.includes(question))
}

/** A follow-up on the answer above it stays on its page. */
const followsUp = (entry: Entry, above: Entry | undefined) => {
  if (above === undefined || typeof entry === 'string' || !('question' in entry)) return false
  const { showIf } = entry
  return questionsIn([above]).some((question) => JSON.stringify(showIf).includes(`"${question}"`))
}

/** Cuts what a page asks into topics, in order. */
function cut<E extends Entry>(ask: readonly E[], topics: readonly Topic[]): E[][] {
  const parts: E[][] = []
  for (const entry of ask) {
    const part = parts.at(-1)
    const topic = topicOf(entry, topics)
    const belongs =
      part !== undefined &&
      (topic ? part.some((one) => topicOf(one, topics) === topic) : part.some((one) => followsUp(entry, one)))
    if (belongs) part.push(entry)
    else parts.push([entry])
  }
  return parts
}

/** The pages made of one: its own id where it stays whole, else with the first question's added. */
function pagesOfOne<P extends { id: string; ask: readonly Entry[] }>(page: P, topics: readonly Topic[]): P[] {
  const parts = cut(page.ask, topics)
  if (parts.length < 2) return [page]
  return parts.map((ask, index) => {
    const { leap, role, ...rest } = page as P & Pick<Page, 'leap' | 'role'>
    const isLast = index === parts.length - 1
    return {
      ...rest,
      ...(isLast && leap ? { leap } : {}),
      ...(isLast && role ? { role } : {}),
      id: `${page.id}-${ask.flatMap((entry) => questionsIn([entry]))[0] ?? index}`,
      ask,
    } as unknown as P
  })
}

/** Gives every topic of a form's pages a page of its own; conditions, order and sections stay. */
export const onePageATopic = (steps: Form['steps'], topics: readonly Topic[]): Form['steps'] =>
  steps.flatMap((step): (Page | Loop)[] =>
    isLoop(step)
      ? [{ ...step, pages: step.pages.flatMap((page) => pagesOfOne(page, topics)) } as Loop]
      : pagesOfOne(step, topics),
  )
