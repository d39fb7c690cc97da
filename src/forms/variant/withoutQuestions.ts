import type { GroupId, QuestionId } from '../../questions/answers.ts'
import { type Ask, type Form, isLoop, type ItemAsk, type Loop, type Page, questionsIn } from '../form.ts'

export type Steps = Form['steps']
export type Entry = Ask | ItemAsk<GroupId>
type AnyPage = Page | Loop['pages'][number]

/** An entry without the questions that go; nothing where none is left. */
export function entryWithout<E extends Entry>(entry: E, isOut: (question: QuestionId) => boolean): E | undefined {
  if (typeof entry === 'object' && 'forEach' in entry) {
    const ask = entry.ask.filter((question) => !isOut(question))
    return ask.length > 0 ? { ...entry, ask } : undefined
  }
  return questionsIn([entry]).some(isOut) ? undefined : entry
}

/** A page with another list; nothing where the list was emptied. A page with a role has something to show all the same. */
export function pageAsking<P extends AnyPage>(page: P, ask: readonly Entry[]): P | undefined {
  const isEmptied = ask.length === 0 && page.ask.length > 0 && !('role' in page && page.role)
  return isEmptied ? undefined : ({ ...page, ask } as P)
}

const kept = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])

/** Changes every page of a form's steps; a page for which there is nothing goes, and a loop without pages with it. */
export const mapPages = (steps: Steps, change: (page: AnyPage, loop?: Loop) => AnyPage | undefined): Steps =>
  steps.flatMap((step): (Page | Loop)[] => {
    if (!isLoop(step)) return kept(change(step) as Page | undefined)
    const pages = step.pages.flatMap((page) => kept(change(page, step)))
    return pages.length > 0 ? [{ ...step, pages } as Loop] : []
  })

/** The steps of a form without these questions, without the pages and loops that are empty for it, and without these pages. */
export const withoutQuestions = (steps: Steps, out: ReadonlySet<QuestionId>, pagesOut: ReadonlySet<string>): Steps =>
  mapPages(steps, (page) => {
    if (pagesOut.has(page.id)) return undefined
    const list: readonly Entry[] = page.ask
    return pageAsking(
      page,
      list.flatMap((entry) => kept(entryWithout(entry, (question) => out.has(question)))),
    )
  })
