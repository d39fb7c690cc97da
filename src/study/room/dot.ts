import * as z from 'zod/mini'
import { locales } from '../../instrumentation/locale.ts'
import { formVersion } from '../names.ts'

/**
 * A run as a room sees it: no person, no nickname. *Workshop timing, not a study.*
 */
export const dot = z.strictObject({
  /** Tells dots apart, and tells nothing of whose it is. */
  id: z.string(),
  /** `id@version`. */
  form: formVersion,
  /** The round of the room it was filled in (`Round.n`). */
  round: z.int(),
  scenario: z.string(),
  lang: z.enum(locales),
  /** `under-way` until it ends; `time-up`: the round ended first. */
  outcome: z.enum(['under-way', 'finished', 'gave-up', 'time-up']),
  /** Task time in form and signature so far. */
  primaryMs: z.number(),
  errors: z.int(),
  /** The page it stands at, or ended at. */
  page: z.nullable(z.string()),
  /** Milliseconds of the server at which it was last heard of. */
  at: z.number(),
})
export type Dot = z.output<typeof dot>
