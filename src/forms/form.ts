import type {
  GroupId,
  HouseholdQuestionId,
  ItemQuestionId,
  ItemValues,
  QuestionId,
  Values,
} from '../questions/answers.ts'

/** What can be said of one answer: it is a value, a list has it, an amount is at least it. */
type Test<V> = {
  [Q in keyof V]-?:
    | (NonNullable<V[Q]> extends readonly (infer E)[]
        ? { question: Q; includes: E }
        : NonNullable<V[Q]> extends object
          ? never
          : { question: Q; is: V[Q] })
    | (NonNullable<V[Q]> extends number ? { question: Q; atLeast: number } : never)
}[keyof V]

/**
 * Conditions joined. Conditions say `is`, `includes`, `atLeast` and no more; sums and dates are derived answers. `is: null`
 * holds for what was asked and left blank.
 */
export type Logic<T> = T | { all: readonly Logic<T>[] } | { any: readonly Logic<T>[] } | { not: Logic<T> }

/** A condition about this person, this job. */
export type ItemCondition<G extends GroupId = GroupId> = Logic<{ [K in G]: Test<ItemValues<K>> }[G]>
type SomeItem = { [G in GroupId]: { some: G; where: Logic<Test<ItemValues<G>>> } }[GroupId]
/** A condition about the household, or about any of its items. */
export type Condition = Logic<Test<Values> | SomeItem>

/** Questions asked for each item of a group, all on one page. */
export type ForEach = {
  [G in GroupId]: {
    forEach: G
    where?: ItemCondition<G>
    ask: readonly ItemQuestionId<G>[]
    showIf?: Condition
    /** Ask about a first item even where there is none yet. */
    atLeastOne?: true
  }
}[GroupId]

/** What a page asks, in order. A follow-up whose condition fails is not shown, at once, on the same page. */
export type Ask = HouseholdQuestionId | { question: HouseholdQuestionId; showIf: Condition } | ForEach

/** Sections of a form: what the person is told she is doing. */
export const sections = ['check', 'start', 'you', 'household', 'money', 'costs', 'finish', 'after'] as const
export type SectionId = (typeof sections)[number]

/** The stretch of a run that a page belongs to, as the clock tells them apart (design 6.5). */
export type FormSegment = 'prescreener' | 'form' | 'documents' | 'signature' | 'confirmation'

/**
 * A way past the pages that follow: where the condition holds, the path goes on at the step `to`. Unlike other
 * conditions this one has to be met by an answer; a question that was never put opens no way.
 */
export interface Leap {
  when: Condition
  to: string
  /** What a run that took it is marked with, for the log and the results. */
  flag: 'sent_early'
}

/** What a page is for besides asking. `outcome`: it shows what the answers come to, and the form ends there. */
export type PageRole = 'reading' | 'review' | 'send' | 'outcome'

export interface Page {
  id: string
  /** The page's number in the question bank: `S04`. */
  ref: string
  section: SectionId
  ask: readonly Ask[]
  showIf?: Condition
  role?: PageRole
  leap?: Leap
  /** The stretch of the run the page belongs to; `form` where it says nothing. */
  segment?: FormSegment
}

/** What a page asks about an item; a follow-up depends on answers about the same item. */
export type ItemAsk<G extends GroupId> =
  ItemQuestionId<G> | HouseholdQuestionId | { question: ItemQuestionId<G>; showIf: ItemCondition<G> }

/** A page asked for each item of a loop; household questions on it come with the first item only. */
export type ItemPage<G extends GroupId> = Omit<Page, 'ask' | 'role' | 'leap'> & { ask: readonly ItemAsk<G>[] }

/**
 * Pages that repeat. `add` builds a list, from one item up; `each` asks more about items that exist. `opensWith`: each
 * option ticked there opens an item that is about it; `none` opens nothing. `opensIf`: where it doesn't hold, no first item
 * is asked for, though one can be added. `among`: of all people, those who apply.
 */
export type Loop = {
  [G in GroupId]: {
    id: string
    over: G
    mode: 'add' | 'each'
    where?: ItemCondition<G>
    showIf?: Condition
    opensWith?: HouseholdQuestionId
    opensIf?: Condition
    among?: 'applying'
    pages: readonly ItemPage<G>[]
  }
}[GroupId]

/** What the old portals printed beside a question: CalFresh, CalWORKs, Medi-Cal. */
export type ProgramCode = 'CF' | 'CW' | 'MC'

/** An ordered list of pages and loops over the bank. Immutable once used: `id@version`. */
export interface Form {
  id: string
  version: number
  /** Which wording of the bank's questions the form speaks. */
  words: 'plain' | 'agency'
  /** `portal`: dense, in columns, long lists to pull down, as the old portals were. Else one thing at a time. */
  look?: 'portal'
  /** The form that comes before it and ends in an estimate: `id@version`. */
  preScreener?: string
  /** The programs that print their code beside a question, where the form shows such codes. */
  programCodes?: Partial<Record<QuestionId, readonly ProgramCode[]>>
  /** Answers known from the visit itself and not asked. */
  given?: readonly QuestionId[]
  /** The form a variant was made from: `id@version`. */
  madeFrom?: string
  /** Questions that may be skipped in this form, though the bank wants an answer. */
  optional?: readonly QuestionId[]
  steps: readonly (Page | Loop)[]
}

/** Whether a step of a form repeats. */
export const isLoop = (step: Page | Loop): step is Loop => 'over' in step

/** `id@version`, as sessions and events name a form. */
export const formName = (form: Form) => `${form.id}@${form.version}`

/** Whether a form ends in an estimate and sends nothing: a pre-screener. */
export const isPreScreener = (form: Form): boolean =>
  form.steps.some((step) => !isLoop(step) && step.role === 'outcome')

/** The pages of a form, those of its loops included, in order. */
export const pagesOf = (form: Form): (Page | Loop['pages'][number])[] =>
  form.steps.flatMap((step): (Page | Loop['pages'][number])[] => (isLoop(step) ? [...step.pages] : [step]))

/** The questions a page's list names, whatever their conditions. */
export const questionsIn = (ask: readonly (Ask | QuestionId | ItemAsk<GroupId>)[]): QuestionId[] =>
  ask.flatMap((entry): QuestionId[] => {
    if (typeof entry === 'string') return [entry]
    return 'forEach' in entry ? [...entry.ask] : [entry.question]
  })

/** All questions a form can ask. */
export const questionsOf = (form: Form): Set<QuestionId> =>
  new Set(pagesOf(form).flatMap((page) => questionsIn(page.ask)))
