import { questionOf } from '../questions/answers.ts'
import { type Form, type pagesOf, questionsIn } from './form.ts'

/** Pages that stand under a heading of their own although they may ask one question only. */
const headed = new Set(['applying', 'cost-amounts', 'monthly-total'])
/** Kinds whose words stand beside a box or a list, and can't be the heading. */
const neverHeading = new Set(['ack', 'papers'])

/**
 * Whether the page's first question is its heading: it asks one thing, and follow-ups of it at most. Portals head every
 * page.
 */
export function isHeadedByQuestion(
  { id, ask }: ReturnType<typeof pagesOf>[number],
  { look }: Pick<Form, 'look'>,
): boolean {
  if (look === 'portal' || headed.has(id)) return false
  const always = questionsIn(ask.filter((entry) => typeof entry === 'string'))
  if (always.some((question) => neverHeading.has(questionOf(question).kind))) return false
  return always.length < 2 && questionsIn(ask).length > 0
}
