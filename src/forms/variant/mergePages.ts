import type { QuestionId } from '../../questions/answers.ts'
import { isLoop, type Loop, type Page, pagesOf, questionsIn } from '../form.ts'
import { both } from './settle.ts'
import { type Entry, entryWithout, mapPages, pageAsking, type Steps } from './withoutQuestions.ts'

/** A card that is to be asked on the page of another. */
export interface Merge {
  card: QuestionId
  into: QuestionId
}

/**
 * Why a card can't be merged. `mergedIntoNothing`: the other card isn't asked. `mergedInCircle`: each was to join the
 * other. `cannotMerge`: one of them is asked for each person or job, the other isn't, or for each of something else.
 */
export type MergeFault = 'mergedIntoNothing' | 'mergedInCircle' | 'cannotMerge'

interface Place {
  page: Page | Loop['pages'][number]
  loop?: Loop
}

/** Where a question is asked. */
function placeOf(steps: Steps, question: QuestionId): Place | undefined {
  for (const step of steps) {
    const page = (isLoop(step) ? step.pages : [step]).find(({ ask }) => questionsIn(ask).includes(question))
    if (page) return isLoop(step) ? { page, loop: step } : { page }
  }
  return undefined
}

/** Whether two questions can stand on one page: both are asked once, or both about the items of one list. */
function canMerge(steps: Steps, card: QuestionId, into: QuestionId): boolean {
  const from = placeOf(steps, card)
  const to = placeOf(steps, into)
  if (!from || !to || card === into || from.loop?.id !== to.loop?.id) return false
  // A page in a list is shown by what is known of the household, a question on it by what is known of the item.
  return from.loop === undefined || (from.page.showIf === undefined && to.page.showIf === undefined)
}

/**
 * Moves cards to the pages of others, each right after the card it joins and under the conditions it had. Pages left
 * empty go. What can't be moved stays, and is named.
 */
export function mergePages(
  steps: Steps,
  merges: readonly Merge[],
): { steps: Steps; faults: readonly (Merge & { code: MergeFault })[] } {
  const targets = new Map(merges.map(({ card, into }) => [card, into]))
  const faults: (Merge & { code: MergeFault })[] = []
  let next = steps
  for (const merge of merges) {
    const code = faultOf(next, merge, targets)
    if (code) faults.push({ ...merge, code })
    else next = moved(next, merge)
  }
  return { steps: next, faults }
}

function faultOf(steps: Steps, { card, into }: Merge, targets: ReadonlyMap<QuestionId, QuestionId>) {
  if (!placeOf(steps, into)) return 'mergedIntoNothing'
  if (isCircle(card, targets)) return 'mergedInCircle'
  return canMerge(steps, card, into) ? undefined : 'cannotMerge'
}

function isCircle(card: QuestionId, targets: ReadonlyMap<QuestionId, QuestionId>): boolean {
  const seen = new Set<QuestionId>()
  for (let at = targets.get(card); at !== undefined && !seen.has(at); at = targets.get(at)) {
    if (at === card) return true
    seen.add(at)
  }
  return false
}

function moved(steps: Steps, { card, into }: Merge): Steps {
  const from = placeOf(steps, card)
  const to = placeOf(steps, into)
  if (!from || !to || from.page === to.page) return steps
  const own = entriesUnder(from.page).flatMap((entry) => entryWithout(entry, (question) => question !== card) ?? [])
  return mapPages(steps, (page) => {
    if (page === from.page) {
      const list: readonly Entry[] = page.ask
      return pageAsking(
        page,
        list.flatMap((entry) => entryWithout(entry, (question) => question === card) ?? []),
      )
    }
    if (page !== to.page) return page
    const { showIf: _above, ...rest } = page
    const ask = entriesUnder(page).flatMap((entry) => (questionsIn([entry]).includes(into) ? [entry, ...own] : [entry]))
    return { ...rest, ask } as typeof page
  })
}

/** A page's entries, each under the page's condition, so that they can stand beside others. */
const entriesUnder = (page: Place['page']): Entry[] => {
  const list: readonly Entry[] = page.ask
  return list.map((entry): Entry => {
    if (page.showIf === undefined) return entry
    if (typeof entry === 'string') return { question: entry, showIf: page.showIf } as Entry
    return { ...entry, showIf: both(page.showIf, entry.showIf as typeof page.showIf) } as Entry
  })
}

/** The questions that a card could join, page by page, in the form's order. */
export const mergeTargets = (steps: Steps, card: QuestionId): QuestionId[] =>
  pagesOf({ steps } as Parameters<typeof pagesOf>[0])
    .flatMap((page) => questionsIn(page.ask))
    .filter((into) => canMerge(steps, card, into) && placeOf(steps, card)?.page !== placeOf(steps, into)?.page)
