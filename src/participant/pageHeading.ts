import { type Form, type Page, questionsIn } from '../forms/form.ts'
import { isSamePlace } from '../forms/places.ts'
import type { Stop, Walk } from '../forms/walk.ts'
import { questionOf } from '../questions/answers.ts'
import type { QuestionWords } from './questionWords.ts'

/** Pages that stand under a heading of their own although they may ask one question only. */
const headed = new Set(['applying', 'cost-amounts', 'monthly-total'])
/** Kinds whose words stand beside a box or a list, and can't be the heading. */
const neverHeading = new Set(['ack', 'papers'])

/** Whether the page's first question is its heading: it asks one thing, and follow-ups of it at most. */
export function isOneQuestion(page: Page, { look }: Pick<Form, 'look'>): boolean {
  if (look === 'portal') return false
  if (headed.has(page.id)) return false
  const always = page.ask.filter((entry) => typeof entry === 'string')
  if (always.some((question) => neverHeading.has(questionOf(question).kind))) return false
  return always.length < 2 && questionsIn(page.ask).length > 0
}

/** What a page is called, in the title of the window. */
export function titleOf(stop: Stop, words: QuestionWords): string {
  const first = stop.ask[0]
  return words.pageText(stop.page, 'title') ?? (first ? words.label(first) : stop.page)
}

/** The heading of a page that stands apart from its questions; nothing where the first question is the heading. */
export function headingOf(
  form: Form,
  page: Page,
  stop: Stop,
  { path }: Walk,
  words: QuestionWords,
): string | undefined {
  if (isOneQuestion(page, form)) return undefined
  const about = { name: words.person(stop.item ?? '') }
  const first = path.find((one) => one.page === stop.page)
  const isFirst = first === undefined || isSamePlace(first, stop)
  return (
    words.pageText(page.id, isFirst ? 'heading_first' : 'heading_more', about) ??
    words.pageText(page.id, 'heading', about) ??
    titleOf(stop, words)
  )
}
