import * as z from 'zod/mini'
import { type QuestionId, questionIds } from '../../questions/answers.ts'
import { longestWording, textOf, type Wording, wordingLanguages } from './wording.ts'

/** What a room may decide about a card. */
export const decisionKinds = ['keep', 'cut', 'merge', 'reword', 'later', 'optional'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** A card of the table: a question, or a screen that asks nothing and is only read. */
export type CardId = QuestionId | PageCard
export type PageCard = `page:${string}`

/**
 * What a room decided about a card, and why.
 *
 * - `keep`: it stays, whatever its follow-up hung on. `cut`: it goes. `later`: it goes, to be asked at the interview.
 * - `merge`: it is asked on the page of another card. `reword`: it is asked in these words. `optional`: it may be skipped.
 */
export type Decision = { reason?: string } & (
  { is: 'keep' | 'cut' | 'later' | 'optional' } | { is: 'merge'; into: QuestionId } | { is: 'reword'; words: Wording }
)

/** Decisions by card; a card that nobody decided about stays as it is. */
export type Decisions = Partial<Record<CardId, Decision>>

/** How long a reason may be: it is read on a wall. */
export const longestReason = 200

const question = z.enum(questionIds as [QuestionId, ...QuestionId[]])
const reason = z.optional(textOf(longestReason))

const pageCard = z.string().check(z.regex(/^page:[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(70))

/** The id of a card as it is stored and sent. */
export const cardSchema = z.union([question, pageCard]) as unknown as z.ZodMiniType<CardId, unknown>

/** A decision as it is stored and sent. */
export const decisionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['keep', 'cut', 'later', 'optional']), reason }),
  z.strictObject({ is: z.literal('merge'), into: question, reason }),
  z.strictObject({
    is: z.literal('reword'),
    words: z.partialRecord(z.enum(wordingLanguages), textOf(longestWording)),
    reason,
  }),
]) as unknown as z.ZodMiniType<Decision, unknown>

/** The card of a page that asks nothing. */
export const cardOfPage = (page: string): PageCard => `page:${page}`
export const isPageCard = (card: string): card is PageCard => card.startsWith('page:')
