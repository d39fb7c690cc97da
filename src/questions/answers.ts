import type * as z from 'zod/mini'
import { bank } from './bank.ts'
import type { PersonId } from './kinds/chosen.ts'
import type { Kind } from './kinds/kind.ts'
import type { CountyId } from './places/counties.ts'

type Bank = typeof bank
type Fields<G> = G extends { kind: 'group'; fields: infer F } ? F : never
type Stored<Q> = Q extends { stored: z.ZodMiniType<infer V> } ? V : never

/** A group of questions that are asked for each item. */
export type GroupId = { [K in keyof Bank]: Bank[K] extends { kind: 'group' } ? K : never }[keyof Bank]
/** A question asked once in a household. */
export type HouseholdQuestionId = Exclude<keyof Bank, GroupId>
/** A question asked for each item of group `G`. */
export type ItemQuestionId<G extends GroupId = GroupId> = { [K in G]: keyof Fields<Bank[K]> & string }[G]
/** Any question of the bank. */
export type QuestionId = HouseholdQuestionId | ItemQuestionId

/** Answers of the household, by question. */
export type Values = { [Q in HouseholdQuestionId]: Stored<Bank[Q]> }
/** Answers about one item of group `G`, by question. */
export type ItemValues<G extends GroupId> = { [F in keyof Fields<Bank[G]>]: Stored<Fields<Bank[G]>[F]> }

/**
 * An item: `id` is random; `of` is what it is about where a choice opened it (`social-security` of `unearned-types`).
 */
export type Item<G extends GroupId> = { id: string; of?: string } & Partial<ItemValues<G>>

/**
 * What a person has answered. Missing: not asked yet; `null`: asked and left blank; else the answer.
 * `seen` lists the pages without questions that were passed; `county` is the one picked where the ZIP code's own is
 * wrong, and counts for that ZIP code alone.
 */
export type Answers = Partial<Values> & { [G in GroupId]?: Item<G>[] } & {
  seen?: string[]
  county?: { of: string; is: CountyId }
}

/** The applicant, first of the household. */
export const me: PersonId = 'me'

/** An item as code that ranges over groups sees it. */
export interface AnyItem {
  id: string
  of?: string
  [question: string]: unknown
}

/** A question as code that ranges over kinds sees it. */
export type AnyQuestion = Kind<string, unknown, unknown> & {
  options?: readonly string[]
  among?: 'everyone' | 'applying'
  start?: 'everyone'
  orElse?: string
  sameAs?: string
  format?: 'password' | 'pin'
  optionsIn?: 'counties'
  autoComplete?: string
  prefill?: 'city-of-zip'
}

type BankEntry = AnyQuestion | { kind: 'group'; fields: Record<string, AnyQuestion> }
const entries = Object.entries(bank) as unknown as [string, BankEntry][]

const isGroup = (entry: BankEntry): entry is Extract<BankEntry, { kind: 'group' }> => entry.kind === 'group'

const byId = new Map<string, { question: AnyQuestion; group?: GroupId }>(
  entries.flatMap(([id, entry]) =>
    isGroup(entry)
      ? Object.entries(entry.fields).map(([field, question]) => [field, { question, group: id as GroupId }] as const)
      : [[id, { question: entry }] as const],
  ),
)

/** All question ids, in the bank's order. */
export const questionIds = [...byId.keys()] as QuestionId[]
/** All groups. */
export const groupIds = entries.filter(([, entry]) => isGroup(entry)).map(([id]) => id as GroupId)

/** The question with this id. */
export function questionOf(id: QuestionId): AnyQuestion {
  const found = byId.get(id)
  if (!found) throw new RangeError(`no question ${id} in the bank`)
  return found.question
}

/** The group a question belongs to, or nothing for a question of the household. */
export const groupOf = (id: QuestionId): GroupId | undefined => byId.get(id)?.group

/** Whether a string names a question. */
export const isQuestionId = (id: string): id is QuestionId => byId.has(id)

const isItem = (stored: unknown): stored is AnyItem =>
  typeof stored === 'object' && stored !== null && 'id' in stored && typeof stored.id === 'string'

/**
 * The items of a group as code that ranges over groups sees them, each id once. Answers come from a device's storage,
 * where an older build may have left another shape: what is no item is passed over.
 */
export function itemsOf(answers: Answers, group: GroupId): AnyItem[] {
  const stored: unknown = answers[group]
  if (!Array.isArray(stored)) return []
  const items = stored.filter(isItem)
  return items.filter(({ id }, index) => items.findIndex((item) => item.id === id) === index)
}

/** Whether a stored value is an answer to the question: of its shape, `null` only where it may stay blank. */
export const isAnswer = (id: QuestionId, value: unknown): boolean =>
  value !== undefined && questionOf(id).stored.safeParse(value).success
