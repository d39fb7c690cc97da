import * as z from 'zod/mini'
import { questionIds, type QuestionId } from '../../questions/answers.ts'
import { code } from '../names.ts'
import { text } from '../text.ts'
import { burdenLevels, burdens } from './burdens.ts'
import { caseCardIds, caseSides } from './caseCards.ts'
import { canvasLayers, citizenRoles, dimensions } from './citizenRoles.ts'
import type { ActingRole } from './deviceRoles.ts'
import { studyMinutes } from './studyMinutes.ts'
import { workedCaseIds } from './workedCases.ts'

/** A note is a thought, not an essay: it has to be read from the back of a room. */
export const longestNote = 160

const question = z.enum(questionIds as [QuestionId, ...QuestionId[]])

/** Made by the device that writes the note, so that it can be taken away before the server has numbered it. */
export const noteIdDigits = 16
const noteId = z.string().check(z.regex(/^[0-9a-f]{16}$/, 'noteId'))

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
  /** A case as it went, or its lesson with what to talk about. */
  z.strictObject({ on: z.literal('cases'), card: z.enum(caseCardIds), side: z.enum(caseSides) }),
  z.strictObject({ on: z.literal('burden') }),
  z.strictObject({ on: z.literal('protocol'), question }),
])
export type TalkView = z.output<typeof talkView>

/** Whose minutes are counted: published ones, predicted ones, the room's own of act one or of act three, a study's, or typed ones. */
export const taxSources = ['published', 'predicted', 'room-felt', 'room-own', 'study', 'typed'] as const
export type TaxSource = (typeof taxSources)[number]

/** As it was typed, which may be nothing. */
const typed = (max: number) => z.union([z.literal(''), text(max)])

/** How long what is typed may be. Minutes are one number for each person of the room. */
export const longestTaxInput = {
  before: 4_000,
  after: 4_000,
  people: 40,
  perYear: 40,
  share: 40,
  tariff: 40,
  tariffOf: 200,
  minutesOf: 200,
} as const

/** What the time tax of a room is reckoned from, as it was typed: what can't be right is said where it is read. */
export const taxInputs = z.strictObject({
  source: z.enum(taxSources),
  /** One number, or one for each person; of no use where the minutes are the room's. */
  before: typed(longestTaxInput.before),
  after: typed(longestTaxInput.after),
  people: typed(longestTaxInput.people),
  perYear: typed(longestTaxInput.perYear),
  share: typed(longestTaxInput.share),
  /** Dollars an hour; nothing is priced without one and without whose it is. */
  tariff: typed(longestTaxInput.tariff),
  tariffOf: typed(longestTaxInput.tariffOf),
  /** Which study, or where typed minutes come from. */
  minutesOf: typed(longestTaxInput.minutesOf),
  /** Minutes of a study of this installation, in place of typed ones. */
  study: z.optional(studyMinutes),
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
  z.strictObject({ kind: z.literal('write-note'), note: noteId, place: notePlace, text: text(longestNote) }),
  /** Takes a note away again: one's own table's, or any where the leader does it. */
  z.strictObject({ kind: z.literal('remove-note'), note: noteId }),
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
