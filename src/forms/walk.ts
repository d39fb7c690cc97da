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
import { holds, holdsFor, isMet } from './condition.ts'
import { applyingPeople, knowledgeOf, peopleOf, withDerived } from './derive.ts'
import {
  type Ask,
  type Form,
  isLoop,
  type ItemAsk,
  type ItemCondition,
  type Leap,
  type Loop,
  type Page,
} from './form.ts'

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
  /** What this path is marked with: `sent_early` where pages were leapt over. */
  flags: readonly Leap['flag'][]
}

/** Stands for the id of an item that isn't stored yet; `new-2` where the second option of an answer opens it. */
export const newItem = 'new'
/** A new item that the option at this index of the answer opens. Addresses reach the server: they never name the option. */
export const newItemOf = (index: number): string => `${newItem}-${index + 1}`

export const isNewItem = (item: string | undefined): boolean =>
  item === newItem || (item?.startsWith(`${newItem}-`) ?? false)

/** The people a `who` question offers, given the answers that count so far. */
export const peopleOffered = (question: QuestionId, relevant: Answers): PersonId[] =>
  questionOf(question).among === 'applying' ? applyingPeople(relevant) : peopleOf(relevant)

/**
 * A stored answer as it counts now: people who are gone are left out.
 * @returns nothing where it is no answer (any more)
 */
function counted(question: QuestionId, value: unknown, relevant: () => Answers, mayBeBlank?: boolean): unknown {
  if (value === null && mayBeBlank) return null
  if (!isAnswer(question, value)) return undefined
  const { kind } = questionOf(question)
  if (kind === 'who') return peopleOffered(question, relevant()).includes(value as PersonId) ? value : undefined
  if (kind !== 'whoAll' || !Array.isArray(value)) return value
  const offered = peopleOffered(question, relevant())
  const left = (value as PersonId[]).filter((person) => offered.includes(person))
  return left.length > 0 ? left : undefined
}

/** An item without its answers. */
const bare = ({ id, of }: AnyItem): AnyItem => (of === undefined ? { id } : { id, of })

class Walker {
  /** What was asked and answered, without what follows from it. */
  private readonly taken: Record<string, unknown> = {}
  private withFollowing: Answers | undefined
  path: Stop[] = []
  flags: Leap['flag'][] = []
  frontier: Stop | undefined
  private readonly known: ReadonlySet<QuestionId>
  private after = false

  constructor(
    private readonly form: Form,
    private readonly answers: Answers,
  ) {
    this.known = knowledgeOf(form).known
    for (const id of form.given ?? []) this.take({ question: id })
    let leapTo: string | undefined
    for (const step of form.steps) {
      if (leapTo !== undefined && step.id !== leapTo) continue
      leapTo = undefined
      if (isLoop(step)) this.loop(step)
      else if (this.page(step)) leapTo = this.leapOf(step.leap)
    }
  }

  /** What counts so far: what was taken, and what follows from all of it, worked out only when it is looked at. */
  get relevant(): Answers {
    return (this.withFollowing ??= withDerived(this.form, this.taken as Answers))
  }

  /** Nobody could answer a question about those who apply where no one does: it is not asked, or the path would end there. */
  private offersNobody(question: QuestionId): boolean {
    return questionOf(question).among === 'applying' && peopleOffered(question, this.relevant).length === 0
  }

  /** Moves a stored answer among those that count. */
  private take({ question, group, item }: Asked): boolean {
    const source = group ? itemsOf(this.answers, group).find(({ id }) => id === item) : undefined
    const value = counted(
      question,
      group ? source?.[question] : this.answers[question as keyof Answers],
      () => this.relevant,
      this.form.optional?.includes(question),
    )
    if (value === undefined) return false
    this.taken[group ?? question] = group && source ? this.itemsWith(group, source, question, value) : value
    this.withFollowing = undefined
    return true
  }

  /** The items taken so far, one of them with one more answer. */
  private itemsWith(group: GroupId, source: AnyItem, question: QuestionId, value: unknown): AnyItem[] {
    const items = itemsOf(this.taken as Answers, group)
    const taken = items.find(({ id }) => id === source.id)
    const next = { ...(taken ?? bare(source)), [question]: value }
    return taken ? items.map((item) => (item === taken ? next : item)) : [...items, next]
  }

  /** Takes what a page asks, one question after the other, so that a follow-up sees the answer above it. */
  private ask(list: readonly Ask[]): { ask: Asked[]; answered: boolean } {
    const ask: Asked[] = []
    let answered = true
    const put = (asked: Asked) => {
      if (this.offersNobody(asked.question)) return
      ask.push(asked)
      if (!this.take(asked)) answered = false
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
    const items = this.items(entry.forEach, entry.where, entry.atLeastOne ? this.answers : this.relevant)
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

  private page(page: Page): boolean {
    if (!holds(page.showIf, this.relevant, this.known)) return false
    const { ask, answered } = this.ask(page.ask)
    const asksNothing = ask.length === 0
    // A page whose questions are all hidden would be blank; one with a role has something to show all the same.
    if (asksNothing && page.ask.length > 0 && !page.role) return false
    this.stop(page, ask, answered && (!asksNothing || this.hasSeen(page)))
    if (page.role === 'send') this.after = true
    return true
  }

  /** Where the path goes on after a page with a leap; nothing where it is not taken. */
  private leapOf(leap: Leap | undefined): string | undefined {
    if (!leap || !isMet(leap.when, this.relevant, this.known)) return undefined
    this.flags.push(leap.flag)
    return leap.to
  }

  private hasSeen = ({ id }: Page) => Array.isArray(this.answers.seen) && this.answers.seen.includes(id)

  private loop(loop: Loop) {
    if (!holds(loop.showIf, this.relevant, this.known)) return
    this.itemsOfLoop(loop).forEach((item, index) => {
      for (const page of loop.pages) {
        if (!holds(page.showIf, this.relevant, this.known)) continue
        const { ask, answered } = this.askAbout(loop.over, item, page.ask, index === 0)
        if (ask.length === 0) continue
        this.stop(page, ask, answered, { loop: loop.id, item: item.id, ...(item.of ? { of: item.of } : {}) })
      }
    })
  }

  /** Takes what a page asks about an item, one question after the other; household questions with the first only. */
  private askAbout(group: GroupId, item: AnyItem, list: readonly ItemAsk<GroupId>[], isFirst: boolean) {
    const ask: Asked[] = []
    let answered = true
    for (const entry of list) {
      const question = typeof entry === 'string' ? entry : entry.question
      const isAboutItem = groupOf(question) === group
      if (!isAboutItem && !isFirst) continue
      if (typeof entry !== 'string' && !this.holdsAbout(group, item, entry.showIf)) continue
      if (this.offersNobody(question)) continue
      const asked: Asked = isAboutItem ? { question, group, item: item.id } : { question }
      ask.push(asked)
      if (!this.take(asked)) answered = false
    }
    return { ask, answered }
  }

  private holdsAbout(group: GroupId, item: AnyItem, condition: ItemCondition) {
    const counting = itemsOf(this.relevant, group).find(({ id }) => id === item.id)
    return holdsFor(condition, counting ?? bare(item), this.known)
  }

  /** The items a loop goes through, those still to be added included. */
  private itemsOfLoop(loop: Loop): AnyItem[] {
    const all = this.items(loop.over, loop.where, loop.mode === 'add' ? this.answers : this.relevant)
    const applying = loop.among === 'applying' ? applyingPeople(this.relevant) : undefined
    const items = all.filter(({ id }) => applying?.includes(id) ?? true)
    if (loop.mode === 'each') return items
    if (!loop.opensWith) {
      return items.length > 0 || !holds(loop.opensIf, this.relevant, this.known) ? items : [{ id: newItem }]
    }
    const opened = this.relevant[loop.opensWith]
    const options = Array.isArray(opened) ? opened.map(String).filter((option) => option !== 'none') : []
    return options.flatMap((of, index) => {
      const about = items.filter((item) => item.of === of)
      return about.length > 0 ? about : [{ id: newItemOf(index), of }]
    })
  }

  /**
   * The items of a group, less those that `where` hides. What builds a list goes through those stored; anything else
   * through those that count, so that the items of a hidden list stay hidden. `where` sees only answers that count.
   */
  private items(group: GroupId, where: Loop['where'], from: Answers): AnyItem[] {
    const counting = itemsOf(this.relevant, group)
    const items = group === 'people' ? peopleOf(this.relevant).map((id) => ({ id })) : itemsOf(from, group).map(bare)
    return items.filter((item) => holdsFor(where, counting.find(({ id }) => id === item.id) ?? item, this.known))
  }
}

/** Answers are never changed in place, so what was walked once holds; a page turn asks several times. */
const walked = new WeakMap<Answers, WeakMap<Form, Walk>>()

/**
 * The engine. Walks a form with somebody's answers, from the first page to the last, and returns the path this person
 * has to take, the answers that count on it, and the frontier: the first stop that isn't answered, or `end`.
 *
 * A condition sees only answers that count so far, so a hidden page's old answer can't open another page. Changing
 * one's mind hides answers and never deletes them. Pages without questions count as answered once `seen`.
 */
export function walk(form: Form, answers: Answers): Walk {
  const known = walked.get(answers) ?? new WeakMap<Form, Walk>()
  walked.set(answers, known)
  const kept = known.get(form)
  if (kept) return kept
  const { path, relevant, frontier, flags } = new Walker(form, answers)
  const result: Walk = { path, relevant, frontier: frontier ?? 'end', flags }
  known.set(form, result)
  return result
}
