import type { Form, Page } from '../forms/form.ts'
import { isHeadedByQuestion } from '../forms/headedByQuestion.ts'
import { isSamePlace } from '../forms/places.ts'
import type { Stop, Walk } from '../forms/walk.ts'
import type { QuestionWords } from './questionWords.ts'

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
  if (isHeadedByQuestion(page, form)) return undefined
  const about = { name: words.person(stop.item ?? '') }
  const first = path.find((one) => one.page === stop.page)
  const isFirst = first === undefined || isSamePlace(first, stop)
  return (
    words.pageText(page.id, isFirst ? 'heading_first' : 'heading_more', about) ??
    words.pageText(page.id, 'heading', about) ??
    titleOf(stop, words)
  )
}
