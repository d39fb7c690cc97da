import { dataGoAt } from '../study/retention.ts'
import { roomGoesAt } from '../study/room/keeping.ts'
import type { RoomStore } from './store/roomStore.ts'
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

/** Deletes every room in which nothing was done for so many days at `now`, and tells which those were, by their studies. */
export async function deleteQuietRooms(
  store: Pick<RoomStore, 'roomsByActivity' | 'deleteRoom'>,
  now: number,
  days: number,
): Promise<string[]> {
  const deleted: string[] = []
  for (const { study, lastActiveAt } of await store.roomsByActivity()) {
    if (roomGoesAt(lastActiveAt, days) > now) break
    // Of several that look at once, one deletes it; and nobody a room in which something was done since.
    if (await store.deleteRoom(study, lastActiveAt)) deleted.push(study)
  }
  return deleted
}

/** Whom to tell what went. */
interface Told {
  done: (deleted: Deleted) => void
  /** A room, by its study. */
  roomDone: (room: string) => void
  failed: (error: unknown) => void
}

/**
 * Sees to it that data of studies, rooms, and what was put away a day ago, go when their time is over: at once, then every
 * day. Returns what ends it.
 */
export function keepRetention(
  store: RetentionStore & Pick<Store, 'deletePutAway' | 'roomsByActivity' | 'deleteRoom'>,
  now: () => number,
  roomDays: number,
  tell: Told,
): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve()
  const look = () => {
    looking = looking.then(async () => {
      try {
        await store.deletePutAway(now() - lookEveryMs)
        for (const deleted of await deleteOverdue(store, now())) tell.done(deleted)
        for (const room of await deleteQuietRooms(store, now(), roomDays)) tell.roomDone(room)
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
