import { type Page, questionsIn } from '../forms/form.ts'
import { isSamePlace } from '../forms/places.ts'
import type { Stop, Walk } from '../forms/walk.ts'
import type { Words } from '../i18n/useWords.ts'
import type { QuestionWords } from './questionWords.ts'

/** Pages that stand under a heading of their own although they may ask one question only. */
const headed = new Set(['applying', 'cost-amounts', 'rights', 'papers', 'monthly-total'])

/** Whether the page's first question is its heading: it asks one thing, and follow-ups of it at most. */
export function isOneQuestion(page: Page): boolean {
  if (headed.has(page.id)) return false
  const always = page.ask.filter((entry) => typeof entry === 'string')
  return always.length < 2 && questionsIn(page.ask).length > 0
}

/** What a page is called, in the title of the window. */
export function titleOf(stop: Stop, { t, has }: Words, words: QuestionWords): string {
  const key = words.page(`${stop.page}.title`)
  const first = stop.ask[0]
  return has(key) || !first ? t(key) : words.label(first)
}

/** The heading of a page that stands apart from its questions; nothing where the first question is the heading. */
export function headingOf(
  page: Page,
  stop: Stop,
  { path }: Walk,
  i18n: Words,
  words: QuestionWords,
): string | undefined {
  if (isOneQuestion(page)) return undefined
  const key = `pages:${page.id}`
  if (i18n.has(`${key}.heading_first`)) {
    const first = path.find((one) => one.page === stop.page)
    const isFirst = first === undefined || isSamePlace(first, stop)
    return i18n.t(isFirst ? `${key}.heading_first` : `${key}.heading_more`)
  }
  return i18n.has(`${key}.heading`) ? i18n.t(`${key}.heading`) : titleOf(stop, i18n, words)
}
