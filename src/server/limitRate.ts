import { Refusal } from './refusal.ts'
import type { Store } from './store/store.ts'

const minute = 60_000

/**
 * What everybody together may do within a minute, by name. A room of three hundred begins at once; what is of one visit
 * is written by hand.
 */
const perMinute = {
  begin: 1_200,
  declined: 1_200,
  invitation: 120,
  join: 1_200,
  command: 60,
  message: 60,
  answer: 60,
  settled: 120,
  /** Of a room: two hundred phones come in at once, and come back at once when the server was away. */
  enter: 1_200,
  open: 60,
  /** Of one device of a room: who types a canvas sends each cell. */
  act: 120,
  freeze: 30,
}

/**
 * Counts one of these for a study or a visit (or for all, without one) and throws a 429 `Refusal` beyond the limit. Counts stand in
 * the store, so that all servers count together; they know neither who nor where from.
 */
export async function limitRate(
  store: Pick<Store, 'countAttempt'>,
  what: keyof typeof perMinute,
  of: string,
  now: number,
): Promise<void> {
  const { count } = await store.countAttempt(`${what}:${of}`, now, minute)
  if (count > perMinute[what]) throw tooOften()
}

/** The refusal of one request too many. */
export function tooOften(): Refusal {
  return new Refusal(429, 'too-often', 'There were too many requests. Try again in a minute.')
}
