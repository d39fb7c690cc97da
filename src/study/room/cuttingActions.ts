import * as z from 'zod/mini'
import { cardSchema, decisionSchema } from '../../forms/variant/decision.ts'
import type { ActingRole } from './deviceRoles.ts'

const card = cardSchema
/** Null takes back what was decided. */
const decision = z.nullable(decisionSchema)

/**
 * The fewest runs that predictions are adjusted to. The error of the adjustment leaves out one run at a time, and the others
 * need a standard deviation (measurement D): two of them, so three.
 */
export const leastRunsAdjusted = 3

/** What predicted times are multiplied by, and what that rests on. */
export const adjustedTimes = z.strictObject({
  factor: z.number().check(z.minimum(0.01), z.maximum(100)),
  /** Runs of act one that were sent. */
  runs: z.int().check(z.minimum(leastRunsAdjusted), z.maximum(100_000)),
  /** How far off a run is that was left out, on average: a share of its time. */
  error: z.number().check(z.minimum(0), z.maximum(1_000)),
})
export type AdjustedTimes = z.output<typeof adjustedTimes>

/** What tables and leader do to the cards of the long form. */
export const cuttingActions = [
  /** What a table, or a phone without one, would do with a card. */
  z.strictObject({ kind: z.literal('vote-card'), card, decision }),
  /** What the room does with it. */
  z.strictObject({ kind: z.literal('settle-card'), card, decision }),
  /** Settles every card that is open and about which all who voted agree. */
  z.strictObject({ kind: z.literal('settle-agreed') }),
  /** Takes back the last thing that this device did to a card, and does it again. */
  z.strictObject({ kind: z.literal('undo-cut') }),
  z.strictObject({ kind: z.literal('redo-cut') }),
  /** Puts a card on the wall, with what the tables said of it; null takes it away. */
  z.strictObject({ kind: z.literal('show-card'), card: z.nullable(card) }),
  /** Whose screens, questions and minutes are counted: the id of a scenario. */
  z.strictObject({
    kind: z.literal('count-as'),
    scenario: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/), z.maxLength(64)),
  }),
  /** What a parameter of the time model is taken to be, typically; null: as it ships. Which numbers describe anybody, the model knows. */
  z.strictObject({
    kind: z.literal('set-rate'),
    rate: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
    value: z.nullable(z.number().check(z.minimum(0), z.maximum(100_000))),
  }),
  /**
   * Adjusts predicted times to what the room took in act one; null: as the model says. The numbers come with it, so that every
   * device shows the same, and go on doing so when more runs come in.
   */
  z.strictObject({ kind: z.literal('adjust-times'), to: z.nullable(adjustedTimes) }),
] as const
export type CuttingAction = z.output<(typeof cuttingActions)[number]>

export const cuttingRoles: Record<CuttingAction['kind'], readonly ActingRole[]> = {
  'vote-card': ['table', 'phone'],
  'settle-card': ['leader'],
  'settle-agreed': ['leader'],
  'undo-cut': ['leader', 'table', 'phone'],
  'redo-cut': ['leader', 'table', 'phone'],
  'show-card': ['leader'],
  'count-as': ['leader'],
  'set-rate': ['leader'],
  'adjust-times': ['leader'],
}
