import * as z from 'zod/mini'
import { payloads } from '../instrumentation/event.ts'
import { code } from './names.ts'

/** How a moderator may end a run that its participant hasn't sent. */
export const cutOutcomes = ['abandoned', 'timed_out', 'technical_failure', 'interrupted'] as const

const minute = 60_000

/**
 * What a moderator may ask of the device of a visit. The device does it and writes it into the log on its own clock; what
 * never reaches it is no event (measurement A7).
 */
export const command = z.discriminatedUnion('type', [
  /** Covers the page until `go-on`. */
  z.extend(payloads.pause_start, { type: z.literal('pause') }),
  z.strictObject({ type: z.literal('go-on') }),
  /** Help given: 0 none, 1 encouragement, 2 a hint, 3 took over; with which question, where it was one. */
  z.extend(payloads.assist, { type: z.literal('assist'), q: z.optional(code), item: z.optional(code) }),
  /** Marks the moment, for a note kept elsewhere. */
  z.strictObject({ type: z.literal('flag') }),
  /** More time for the run under way. */
  z.strictObject({
    type: z.literal('extend-limit'),
    ms: z.int().check(z.minimum(minute), z.maximum(24 * 60 * minute)),
  }),
  /** Ends the run under way without its being sent. */
  z.strictObject({ type: z.literal('end-run'), outcome: z.enum(cutOutcomes) }),
])
export type Command = z.output<typeof command>

/**
 * How long a command stays here before its device gets it, in milliseconds: so long it can be taken back. Only what ends
 * something waits; whatever marks a moment has to come at once. The run goes on meanwhile, and its end is when it ends.
 */
export const heldFor = ({ type }: Command): number => (type === 'end-run' ? 10_000 : 0)

/** How long a device may take to fetch a command before the moderator is told that it hasn't, in milliseconds. */
export const lateAfterMs = 15_000
/** A command that nobody fetched for so long comes too late to make sense: it is never handed over any more. */
export const staleAfterMs = 60_000

/** Commands that make sense however late they come: without them a device would wait for ever. */
const lasting: readonly Command['type'][] = ['go-on', 'end-run']

/** What is known of a command on its way; moments are epoch milliseconds. */
export interface CommandOnItsWay {
  command: Command
  givenAt: number
  /** When its device fetched it. */
  handedAt: number | null
  /** What its device made of it; null until it said so. */
  done: boolean | null
  /** Its device doesn't get it before. */
  notBefore: number
  isTakenBack: boolean
}

/**
 * Where a command stands: `held` while it can still be taken back, `taken-back` once it was, `waiting` for its device to fetch it, `late` when that takes long, `not-delivered` when it is
 * too old to be handed over, `handed` to the device, `done`, or `refused` where it made no sense at that point.
 */
export type CommandState = 'held' | 'taken-back' | 'waiting' | 'late' | 'not-delivered' | 'handed' | 'done' | 'refused'

/** Where a command stands at the moment `now`. */
export function commandState(
  { command, givenAt, handedAt, done, notBefore, isTakenBack }: CommandOnItsWay,
  now: number,
): CommandState {
  if (isTakenBack) return 'taken-back'
  if (done !== null) return done ? 'done' : 'refused'
  if (handedAt !== null) return 'handed'
  if (now < notBefore) return 'held'
  const age = now - Math.max(givenAt, notBefore)
  if (age > staleAfterMs && !lasting.includes(command.type)) return 'not-delivered'
  return age > lateAfterMs ? 'late' : 'waiting'
}
