import { dataGoAt } from '../study/retention.ts'
import type { RetentionStore, Store } from './store/store.ts'

/** How often a server looks, in milliseconds. */
const lookEveryMs = 24 * 3_600_000

/** A study whose participants' data were deleted just now. */
export interface Deleted {
  study: string
  visits: number
}

/**
 * Deletes the data of every study whose time is over at `now`, and tells which those were. Doing it twice, or on several
 * servers at once, does it once.
 */
export async function deleteOverdue(store: RetentionStore, now: number): Promise<Deleted[]> {
  const deleted: Deleted[] = []
  for (const { definition, endedAt } of await store.studiesWithData()) {
    const goesAt = dataGoAt(definition, endedAt)
    if (goesAt === null || goesAt > now) continue
    const visits = await store.deleteData(definition.code, now)
    if (visits !== null) deleted.push({ study: definition.code, visits })
  }
  return deleted
}

/** Sees to it that data, and what was put away a day ago, go when their time is over: at once, then every day. Returns what ends it. */
export function keepRetention(
  store: RetentionStore & Pick<Store, 'deletePutAway'>,
  now: () => number,
  tell: { done: (deleted: Deleted) => void; failed: (error: unknown) => void },
): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve()
  const look = () => {
    looking = looking.then(async () => {
      try {
        await store.deletePutAway(now() - lookEveryMs)
        for (const deleted of await deleteOverdue(store, now())) tell.done(deleted)
      } catch (error) {
        tell.failed(error)
      }
    })
  }
  look()
  const timer = setInterval(look, lookEveryMs).unref()
  return () => {
    clearInterval(timer)
    return looking
  }
}
