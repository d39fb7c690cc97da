import * as z from 'zod/mini'
import { questionIds, type QuestionId } from '../../questions/answers.ts'
import { code } from '../names.ts'
import { text } from '../text.ts'
import { burdenLevels, burdens } from './burdens.ts'
import { caseCardIds } from './caseCards.ts'
import { canvasLayers, citizenRoles, dimensions } from './citizenRoles.ts'
import type { ActingRole } from './deviceRoles.ts'
import { workedCaseIds } from './workedCases.ts'

/** A note is a thought, not an essay: it has to be read from the back of a room. */
export const longestNote = 160

const question = z.enum(questionIds as [QuestionId, ...QuestionId[]])

/** Where a note is stuck: a cell of the canvas, a case card, a screen of the burden map, a line of the question protocol. */
export const notePlace = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('cell'),
    layer: z.enum(canvasLayers),
    dimension: z.enum(dimensions),
    role: z.enum(citizenRoles),
  }),
  z.strictObject({ on: z.literal('case'), card: z.enum(caseCardIds) }),
  z.strictObject({ on: z.literal('screen'), page: code }),
  z.strictObject({ on: z.literal('question'), question }),
])
export type NotePlace = z.output<typeof notePlace>

/** What the wall shows of the talk. */
export const talkView = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('roles'),
    layer: z.enum(canvasLayers),
    /** Worked cases that are laid over the tables' canvases. */
    cases: z.array(z.enum(workedCaseIds)).check(z.maxLength(workedCaseIds.length)),
    /** One row alone, with its notes. */
    dimension: z.optional(z.enum(dimensions)),
  }),
  z.strictObject({ on: z.literal('cases'), card: z.enum(caseCardIds) }),
  z.strictObject({ on: z.literal('burden') }),
  z.strictObject({ on: z.literal('protocol'), page: code }),
])
export type TalkView = z.output<typeof talkView>

/** Whose minutes are counted: published ones, predicted ones, the room's own of act one or of act three, a study's, or typed ones. */
export const taxSources = ['published', 'predicted', 'room-felt', 'room-own', 'study', 'typed'] as const
export type TaxSource = (typeof taxSources)[number]

/** As it was typed, which may be nothing. */
const typed = (max: number) => z.union([z.literal(''), text(max)])

/** What the time tax of a room is reckoned from, as it was typed: what can't be right is said where it is read. */
export const taxInputs = z.strictObject({
  source: z.enum(taxSources),
  /** One number, or one for each person; of no use where the minutes are the room's. */
  before: typed(4_000),
  after: typed(4_000),
  people: typed(40),
  perYear: typed(40),
  share: typed(40),
  /** Dollars an hour; nothing is priced without one and without whose it is. */
  tariff: typed(40),
  tariffOf: typed(200),
})
export type TaxInputs = z.output<typeof taxInputs>

/** What tables write on the canvas, the burden map and the question protocol, and what the room counts with. */
export const talkingActions = [
  z.strictObject({ kind: z.literal('set-tax'), tax: taxInputs }),
  z.strictObject({ kind: z.literal('show-talk'), view: talkView }),
  /** Says that a table sees citizens in this cell. */
  z.strictObject({
    kind: z.literal('place-role'),
    layer: z.enum(canvasLayers),
    dimension: z.enum(dimensions),
    role: z.enum(citizenRoles),
    isHere: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('weigh-screen'),
    page: code,
    burden: z.enum(burdens),
    level: z.literal([...burdenLevels]),
  }),
  z.strictObject({ kind: z.literal('write-note'), place: notePlace, text: text(longestNote) }),
  /** Takes a note away again: one's own table's, or any where the leader does it. `note` is the `seq` that wrote it. */
  z.strictObject({ kind: z.literal('remove-note'), note: z.int() }),
] as const
export type TalkingAction = z.output<(typeof talkingActions)[number]>

const everybody = ['leader', 'table', 'phone'] as const satisfies readonly ActingRole[]

export const talkingRoles: Record<TalkingAction['kind'], readonly ActingRole[]> = {
  'set-tax': ['leader'],
  'show-talk': ['leader'],
  'place-role': everybody,
  'weigh-screen': everybody,
  'write-note': everybody,
  'remove-note': everybody,
}
