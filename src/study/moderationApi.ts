import * as z from 'zod/mini'
import { payloads, segments } from '../instrumentation/event.ts'
import { locales } from '../instrumentation/locale.ts'
import { command } from './command.ts'
import { longestMessage } from './longestMessage.ts'
import { text } from './text.ts'

/**
 * What passes between a moderator, the server and the device of a visit: commands, messages, what the live board shows.
 * Messages and notes are data of their own, in tables of their own: never in events, never in an export.
 */

const hexId = z.string().check(z.regex(/^[0-9a-f]{32}$/, 'hexId'))
const locale = z.enum(locales)
const run = z.string().check(z.regex(/^r\d{1,3}$/))
/** A moment on a visit's session clock, in milliseconds. */
const t = z.int().check(z.minimum(0), z.maximum(4_000_000_000))
/** Numbers of commands and messages, from 1 in each visit. */
const numbered = z.int().check(z.minimum(1), z.maximum(1_000_000))
const note = text(500)

/**
 * `POST /api/console/visits/:sid/commands`, moderators. The id is made by the browser, so sending twice is one command.
 * `note` stays with the researchers; the device never sees it.
 */
export const newCommand = z.strictObject({ id: hexId, command, note: z.optional(note) })
export type NewCommand = z.output<typeof newCommand>
/**
 * `POST /api/console/visits/:sid/commands/:n/take-back`, moderators: what its device hasn't got is never handed over; of a
 * flag that it has, the note is deleted and the mark in the log stays. Anything else that the device has is refused.
 */

/** The number the command, message or annotation has got. */
export const numberGiven = z.strictObject({ n: z.number() })

/** A command as moderators see it; moments are epoch milliseconds. */
const commandRow = z.strictObject({
  n: z.number(),
  id: z.string(),
  command,
  note: z.nullable(z.string()),
  /** The name of the account that gave it. */
  by: z.string(),
  givenAt: z.number(),
  handedAt: z.nullable(z.number()),
  done: z.nullable(z.boolean()),
  /** Its device doesn't get it before. */
  notBefore: z.number(),
  isTakenBack: z.boolean(),
})
export type CommandRow = z.output<typeof commandRow>

/** `POST /api/visits/:sid/messages`, the visit's token; and `POST /api/console/visits/:sid/messages`, moderators. */
export const newMessage = z.strictObject({ id: hexId, text: text(longestMessage), lang: locale })
export type NewMessage = z.output<typeof newMessage>

/** A message of the help chat. */
const messageRow = z.strictObject({
  n: z.number(),
  id: z.string(),
  from: z.enum(['participant', 'moderator']),
  text: z.string(),
  /** The language its writer was reading. */
  lang: locale,
  at: z.number(),
})
export type MessageRow = z.output<typeof messageRow>

/**
 * `GET /api/visits/:sid/inbox?after=N`, the visit's token: what waits for the device. `after` is the number of the last
 * message it has. A command is in it until the device has said what became of it.
 */
export const inbox = z.strictObject({
  commands: z.array(z.strictObject({ n: z.number(), command })),
  messages: z.array(messageRow),
})
export type Inbox = z.output<typeof inbox>

/** `POST /api/visits/:sid/settled`, the visit's token: what became of commands. `done` is false where one made no sense. */
export const settled = z.strictObject({
  settled: z.array(z.strictObject({ n: numbered, done: z.boolean() })).check(z.minLength(1), z.maxLength(100)),
})
export type Settled = z.output<typeof settled>['settled'][number]

/**
 * `POST /api/console/visits/:sid/annotations`, moderators: a pause that nobody pressed when it happened (measurement A7).
 * It is appended to the visit, never to its log; results give the ratio with and without it.
 */
export const newAnnotation = z
  .strictObject({ id: hexId, run, fromMs: t, toMs: t, why: note })
  .check(z.refine(({ fromMs, toMs }) => fromMs < toMs, { error: 'order', path: ['toMs'] }))
export type NewAnnotation = z.output<typeof newAnnotation>

/** A pause added afterwards: what, who, when, why. */
const annotationRow = z.strictObject({
  n: z.number(),
  id: z.string(),
  run: z.string(),
  fromMs: z.number(),
  toMs: z.number(),
  why: z.string(),
  by: z.string(),
  madeAt: z.number(),
})
export type AnnotationRow = z.output<typeof annotationRow>

/** `GET /api/console/visits/:sid/moderation`, moderators: all that was done in a visit. */
export const moderation = z.strictObject({
  commands: z.array(commandRow),
  messages: z.array(messageRow),
  annotations: z.array(annotationRow),
  /** Nothing about the data of its study changes any more, but by a withdrawal. */
  isDataFrozen: z.boolean(),
  /** The server's time of day, which moments are to be held against. */
  now: z.number(),
})
export type Moderation = z.output<typeof moderation>

/** `POST /api/console/visits/:sid/remove`, moderators: deletes all of a visit, and counts it as one or the other. */
export const removal = z.strictObject({ as: z.enum(['withdrawn', 'deleted']) })
export type Removal = z.output<typeof removal>['as']

/** One participant on the live board. What a role mustn't see is null. */
const liveRow = z.strictObject({
  sid: z.string(),
  /** What her personal link is called: moderators only. */
  name: z.nullable(z.string()),
  lang: locale,
  device: z.string(),
  status: z.enum(['pilot', 'study']),
  simulated: z.boolean(),
  startedAt: z.number(),
  /** When its device was last heard from; to 20 seconds, for one that only waits. */
  lastSeenAt: z.number(),
  /** Null before the first run. */
  segment: z.nullable(z.enum(segments)),
  /** The form of the run under way and its page: moderators only. */
  run: z.nullable(z.string()),
  form: z.nullable(z.string()),
  page: z.nullable(z.string()),
  /** The forms of the visit in their order: moderators, once the first has been opened. */
  sequence: z.nullable(z.array(z.string())),
  /** Task time of the run so far, in milliseconds: moderators only. */
  taskMs: z.nullable(z.number()),
  paused: z.nullable(payloads.pause_start.shape.reason),
  isHidden: z.boolean(),
  hasEnded: z.boolean(),
  /** A helper sits beside the participant. */
  hasHelper: z.boolean(),
  errors: z.number(),
  /** Since when a message of the participant's has waited for an answer; null where none does. */
  askingSince: z.nullable(z.number()),
})
export type LiveRow = z.output<typeof liveRow>

/**
 * `GET /api/console/studies/:study/board?sids=A,B`: the rows of these visits, or of all that may still be under way. One
 * that was asked for and is missing is gone.
 */
export const board = z.strictObject({ rows: z.array(liveRow), now: z.number() })
