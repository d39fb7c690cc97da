import {
  type Answers,
  type AnyItem,
  groupOf,
  type GroupId,
  isAnswer,
  itemsOf,
  type QuestionId,
  questionOf,
} from '../questions/answers.ts'
import type { PersonId } from '../questions/kinds/chosen.ts'
import { holds, holdsFor } from './condition.ts'
import { applyingPeople, knowledgeOf, peopleOf, withDerived } from './derive.ts'
import { type Ask, type Form, isLoop, type Loop, type Page } from './form.ts'

/** A question as it is put on a page: about this item, or about the household. */
export interface Asked {
  question: QuestionId
  group?: GroupId
  item?: string
}

/** One showing of a page on somebody's path. */
export interface Stop {
  page: string
  ref: string
  ask: readonly Asked[]
  /** The loop and the item the page is shown for. */
  loop?: string
  item?: string
  /** The option that opens an item which doesn't exist yet. */
  of?: string
  /** Comes after sending. */
  after: boolean
}

/** The path a person has to take, the answers that count on it, and the first stop that isn't answered. */
export interface Walk {
  path: readonly Stop[]
  relevant: Answers
  frontier: Stop | 'end'
}

/** Stands for the id of an item that isn't stored yet; `new.OPTION` where an option opens it. */
export const newItem = 'new'
export const isNewItem = (item: string | undefined): boolean =>
  item === newItem || (item?.startsWith(`${newItem}.`) ?? false)

/** The people a `who` question offers, given the answers that count so far. */
export const peopleOffered = (question: QuestionId, relevant: Answers): PersonId[] =>
  questionOf(question).among === 'applying' ? applyingPeople(relevant) : peopleOf(relevant)

/**
 * A stored answer as it counts now: people who are gone are left out.
 * @returns nothing where it is no answer (any more)
 */
function counted(question: QuestionId, value: unknown, relevant: Answers): unknown {
  if (!isAnswer(question, value)) return undefined
  const { kind } = questionOf(question)
  if (kind === 'who') return peopleOffered(question, relevant).includes(value as PersonId) ? value : undefined
  if (kind !== 'whoAll' || !Array.isArray(value)) return value
  const offered = peopleOffered(question, relevant)
  const left = (value as PersonId[]).filter((person) => offered.includes(person))
  return left.length > 0 ? left : undefined
}

type Known = ReadonlySet<QuestionId>

/** The items of a group that count: `people` is derived, the others are as stored, less those that `where` hides. */
function countedItems(group: GroupId, answers: Answers, where: Loop['where'], known: Known): AnyItem[] {
  const stored = itemsOf(answers, group)
  const items =
    group === 'people' ? peopleOf(answers).map((id) => stored.find((item) => item.id === id) ?? { id }) : stored
  return items.filter((item) => holdsFor(where, item, known))
}

class Walker {
  relevant: Answers = {}
  path: Stop[] = []
  frontier: Stop | undefined
  readonly known: Known
  private after = false

  constructor(
    private readonly form: Form,
    private readonly answers: Answers,
  ) {
    this.known = knowledgeOf(form).known
    for (const id of form.given ?? []) this.take({ question: id })
    for (const step of form.steps) {
      if (isLoop(step)) this.loop(step)
      else this.page(step)
    }
  }

  /** Moves a stored answer among those that count. */
  private take({ question, group, item }: Asked): boolean {
    const source = group ? itemsOf(this.answers, group).find(({ id }) => id === item) : undefined
    const value = counted(question, group ? source?.[question] : this.answers[question as keyof Answers], this.relevant)
    if (value === undefined) return false
    if (!group || item === undefined) {
      this.relevant = { ...this.relevant, [question]: value }
      return true
    }
    const items = itemsOf(this.relevant, group)
    const kept = items.find(({ id }) => id === item) ?? { id: item, ...(source?.of ? { of: source.of } : {}) }
    const next = { ...kept, [question]: value }
    this.relevant = {
      ...this.relevant,
      [group]: items.some(({ id }) => id === item)
        ? items.map((old) => (old.id === item ? next : old))
        : [...items, next],
    } as Answers
    return true
  }

  /** Takes what a page asks, one question after the other, so that a follow-up sees the answer above it. */
  private ask(list: readonly Ask[]): { ask: Asked[]; answered: boolean } {
    const ask: Asked[] = []
    let answered = true
    const put = (asked: Asked) => {
      ask.push(asked)
      if (!this.take(asked)) answered = false
      this.relevant = withDerived(this.form, this.relevant)
    }
    for (const entry of list) {
      if (typeof entry === 'string') put({ question: entry })
      else if (!holds(entry.showIf, this.relevant, this.known)) continue
      else if ('question' in entry) put({ question: entry.question })
      else this.askEach(entry, put)
    }
    return { ask, answered }
  }

  private askEach(entry: Extract<Ask, { forEach: GroupId }>, put: (asked: Asked) => void) {
    const from = entry.forEach === 'members' || entry.forEach === 'people' ? this.relevant : this.answers
    const items = countedItems(entry.forEach, from, entry.where, this.known)
    const ids = items.map(({ id }) => id)
    if (ids.length === 0 && entry.atLeastOne) ids.push(newItem)
    for (const item of ids) for (const question of entry.ask) put({ question, group: entry.forEach, item })
  }

  private stop(
    page: Omit<Page, 'ask'>,
    ask: Asked[],
    answered: boolean,
    place: Pick<Stop, 'loop' | 'item' | 'of'> = {},
  ) {
    const stop: Stop = { page: page.id, ref: page.ref, ask, after: this.after, ...place }
    this.path.push(stop)
    if (!answered) this.frontier ??= stop
  }

  private page(page: Page) {
    if (!holds(page.showIf, this.relevant, this.known)) return
    const { ask, answered } = this.ask(page.ask)
    const isPassed = ask.length > 0 || (this.answers.seen?.includes(page.id) ?? false)
    this.stop(page, ask, answered && isPassed)
    if (page.role === 'send') this.after = true
  }

  private loop(loop: Loop) {
    if (!holds(loop.showIf, this.relevant, this.known)) return
    const items = this.itemsOf(loop)
    items.forEach((item, index) => {
      for (const page of loop.pages) {
        if (!holds(page.showIf, this.relevant, this.known)) continue
        const list = page.ask.filter((question) => groupOf(question) === loop.over || index === 0)
        const ask: Asked[] = list.map((question) =>
          groupOf(question) === loop.over ? { question, group: loop.over, item: item.id } : { question },
        )
        const answered = ask.map((asked) => this.take(asked)).every(Boolean)
        this.relevant = withDerived(this.form, this.relevant)
        this.stop(page, ask, answered, { loop: loop.id, item: item.id, ...(item.of ? { of: item.of } : {}) })
      }
    })
  }

  /** The items a loop goes through, those still to be added included. */
  private itemsOf(loop: Loop): AnyItem[] {
    const from = loop.mode === 'each' && loop.over === 'people' ? this.relevant : this.answers
    const items = countedItems(loop.over, from, loop.where, this.known)
    if (loop.mode === 'each') return items
    if (!loop.opensWith) return items.length > 0 ? items : [{ id: newItem }]
    const opened = this.relevant[loop.opensWith]
    const options = Array.isArray(opened) ? opened.map(String).filter((option) => option !== 'none') : []
    return options.flatMap((of) => {
      const about = items.filter((item) => item.of === of)
      return about.length > 0 ? about : [{ id: `${newItem}.${of}`, of }]
    })
  }
}

/**
 * The engine. Walks a form with somebody's answers, from the first page to the last, and returns the path this person
 * has to take, the answers that count on it, and the frontier: the first stop that isn't answered, or `end`.
 *
 * A condition sees only answers that count so far, so a hidden page's old answer can't open another page. Changing
 * one's mind hides answers and never deletes them. Pages without questions count as answered once `seen`.
 */
export function walk(form: Form, answers: Answers): Walk {
  const { path, relevant, frontier } = new Walker(form, answers)
  return { path, relevant, frontier: frontier ?? 'end' }
}
