import { Refusal } from './refusal.ts'
import type { Store } from './store/store.ts'

const minute = 60_000

/** What everybody together may do within a minute, by name. A room of three hundred begins at once. */
const perMinute = { begin: 1_200, declined: 1_200, invitation: 120, join: 1_200 }

/**
 * Counts one of these for a study (or for all, without one) and throws a 429 `Refusal` beyond the limit. Counts stand in
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
