import * as z from 'zod/mini'
import { formVersion } from '../names.ts'
import { acts } from './acts.ts'
import type { ActingRole } from './deviceRoles.ts'

/** What stays hidden until the leader shows it: what became of each question in the simplified form; who gave up where. */
export const revealable = ['fates', 'gave-up'] as const

const minutes = z.nullable(z.int().check(z.minimum(1), z.maximum(120)))

/** What the leader of a room does. */
export const leadingActions = [
  z.strictObject({ kind: z.literal('open-act'), act: z.enum(acts) }),
  /** Begins the timed part of act one: half the phones get the long form, half the simplified one. */
  z.strictObject({ kind: z.literal('start-forms'), minutes }),
  /** Everybody gets the other form, as the twin of the household played before. */
  z.strictObject({ kind: z.literal('swap-forms'), minutes }),
  /** Puts a form of the room, frozen before (`POST …/forms`), on every phone and opens act three. */
  z.strictObject({ kind: z.literal('run-form'), form: formVersion, minutes }),
  /** The time left is counted from the start of the round; null takes the limit away. */
  z.strictObject({ kind: z.literal('set-limit'), minutes }),
  /** Ends the round for all: every phone that still fills in a form stops. */
  z.strictObject({ kind: z.literal('stop-all') }),
  z.strictObject({ kind: z.literal('reveal'), what: z.enum(revealable), isShown: z.boolean() }),
  z.strictObject({ kind: z.literal('close-room') }),
  z.strictObject({ kind: z.literal('reopen-room') }),
] as const
export type LeadingAction = z.output<(typeof leadingActions)[number]>

export const leadingRoles: Record<LeadingAction['kind'], readonly ActingRole[]> = {
  'open-act': ['leader'],
  'start-forms': ['leader'],
  'swap-forms': ['leader'],
  'run-form': ['leader'],
  'set-limit': ['leader'],
  'stop-all': ['leader'],
  reveal: ['leader'],
  'close-room': ['leader'],
  'reopen-room': ['leader'],
}
