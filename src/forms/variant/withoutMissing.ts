import type { QuestionId } from '../../questions/answers.ts'
import { questionsOfCondition } from '../condition.ts'
import { type Condition, isLoop, type ItemCondition, type Loop, type Page, questionsIn } from '../form.ts'
import { both, looksAt, settle } from './settle.ts'
import { type Entry, entryWithout, pageAsking, type Steps } from './withoutQuestions.ts'

/** Steps of which no condition looks at what isn't asked any more. */
export interface Settled {
  steps: Steps
  /** Questions that are put to everybody, or to more people than before. */
  opened: ReadonlySet<QuestionId>
  /** Questions that went, and the missing ones that they hung on. */
  gone: ReadonlyMap<QuestionId, readonly QuestionId[]>
}

type AnyCondition = Condition | ItemCondition | undefined

/**
 * Resolves every condition that looks at a question which isn't asked any more. A follow-up goes, unless `isKept`: then it
 * stays without that part of its condition. So does one that another answer still opens: a list opened by the options of a
 * question, or by items that exist.
 */
export function withoutMissing(
  steps: Steps,
  missing: ReadonlySet<QuestionId>,
  isKept: (question: QuestionId) => boolean,
): Settled {
  const opened = new Set<QuestionId>()
  const gone = new Map<QuestionId, readonly QuestionId[]>()
  const lose = (questions: readonly QuestionId[], ...conditions: AnyCondition[]) => {
    const because = conditions.flatMap(questionsOfCondition).filter((id) => missing.has(id))
    for (const question of questions) gone.set(question, [...(gone.get(question) ?? []), ...because])
  }

  /** An entry as it stands under its page's condition and its own; nothing where it goes. */
  function entryUnder<E extends Entry>(entry: E, above: Condition | undefined): E[] {
    const own: AnyCondition = typeof entry === 'string' ? undefined : entry.showIf
    const where = typeof entry === 'object' && 'forEach' in entry ? entry.where : undefined
    if (!looksAt(above, missing) && !looksAt(own, missing) && !looksAt(where, missing)) return [entry]
    const questions = questionsIn([entry])
    const asKept = questions.filter(isKept)
    return [questions.filter((id) => !isKept(id)), asKept].flatMap((some) => {
      const part = entryWithout(entry, (question) => !some.includes(question))
      if (!part) return []
      const isOpen = some === asKept
      const left = {
        above: above && settle(above, missing, isOpen),
        own: own && settle(own, missing, isOpen),
        where: where && settle(where, missing, false),
      }
      if (Object.values(left).includes(false)) {
        lose(some, above, own, where)
        return []
      }
      if (isOpen) some.forEach((question) => opened.add(question))
      return [conditioned(part, left)]
    })
  }

  const loopUnder = (loop: Loop): Loop[] => {
    const questions = loop.pages.flatMap((page) => questionsIn(page.ask))
    const opener =
      loop.opensWith && missing.has(loop.opensWith) ? ({ question: loop.opensWith } as Condition) : undefined
    // Without a list to open items, and with items to be added, somebody with none would be asked for one.
    const isOpenedAnyway = loop.opensWith !== undefined || loop.mode === 'each'
    const showIf = loop.showIf && settle(loop.showIf, missing, isOpenedAnyway)
    const where = loop.where && settle(loop.where as ItemCondition, missing, false)
    if (opener || showIf === false || where === false) {
      lose(questions, opener, loop.showIf, loop.where)
      return []
    }
    const opensIf = loop.opensIf && settle(loop.opensIf, missing, true)
    const { showIf: _show, where: _where, opensIf: _opens, ...rest } = loop
    const pages = loop.pages.flatMap((page) => pageUnder(page, true))
    return pages.length === 0 ? [] : [{ ...rest, ...conditions({ showIf, where, opensIf }), pages } as Loop]
  }

  const pageUnder = <P extends Page | Loop['pages'][number]>(page: P, isInLoop = false): P[] => {
    const { showIf, ...rest } = page as Page
    const list: readonly Entry[] = page.ask
    if (!looksAt(showIf, missing)) return asking(page, list, undefined)
    if (!isInLoop && list.length > 0) return asking(rest as unknown as P, list, showIf)
    // A page that is read only has no questions to carry its condition; those about an item can't.
    const left = settled(showIf, false)
    if (left !== false) return asking({ ...rest, ...conditions({ showIf: left }) } as unknown as P, list, undefined)
    const asKept = questionsIn(list).filter(isKept)
    lose(
      questionsIn(list).filter((id) => !isKept(id)),
      showIf,
    )
    if (asKept.length === 0) return []
    asKept.forEach((question) => opened.add(question))
    const open = { ...rest, ...conditions({ showIf: settled(showIf, true) }) } as unknown as P
    return asking(
      open,
      list.flatMap((entry) => entryWithout(entry, (question) => !isKept(question)) ?? []),
      undefined,
    )
  }

  const settled = (condition: Condition | undefined, isOpen: boolean) =>
    condition === undefined ? true : settle(condition, missing, isOpen)

  /** The page with these entries, each under what the page's condition leaves to it. */
  const asking = <P extends Page | Loop['pages'][number]>(
    page: P,
    list: readonly Entry[],
    above: Condition | undefined,
  ): P[] =>
    [
      pageAsking(
        page,
        list.flatMap((entry) => entryUnder(entry, above)),
      ),
    ].filter((one) => one !== undefined)

  const next = steps.flatMap((step): (Page | Loop)[] => (isLoop(step) ? loopUnder(step) : pageUnder(withLeap(step))))
  return { steps: next, opened, gone }

  /** A way past pages that nobody can take any more is none. */
  function withLeap(page: Page): Page {
    if (!page.leap || !looksAt(page.leap.when, missing)) return page
    const when = settle(page.leap.when, missing, false)
    const { leap, ...rest } = page
    return typeof when === 'boolean' ? rest : { ...rest, leap: { ...leap, when } }
  }
}

/** Those conditions that have something left to hold. */
const conditions = (settled: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(settled).filter(([, condition]) => typeof condition === 'object'))

/** An entry with what is left of its conditions, its page's included. */
function conditioned<E extends Entry>(
  entry: E,
  { above, own, where }: { above: unknown; own: unknown; where: unknown },
): E {
  const isLeft = (condition: unknown) => (typeof condition === 'object' ? (condition as Condition) : undefined)
  const showIf = both(isLeft(above), isLeft(own))
  if (typeof entry === 'object' && 'forEach' in entry) {
    const { showIf: _show, where: _where, ...rest } = entry
    return { ...rest, ...conditions({ showIf, where }) } as E
  }
  const [question] = questionsIn([entry])
  return (showIf ? { question, showIf } : question) as E
}
