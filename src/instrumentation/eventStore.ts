import { openDB, type DBSchema } from 'idb'
import type { LogEvent } from './event.ts'

/** Where events wait until they are acknowledged; survives reloads and killed tabs. */
export interface EventStore {
  load(sid: string): Promise<LogEvent[]>
  put(events: readonly LogEvent[]): Promise<void>
  remove(sid: string, seqs: readonly number[]): Promise<void>
}

interface Schema extends DBSchema {
  events: { key: [string, number]; value: LogEvent }
}

/** Opens the store in IndexedDB. Rejects where the browser has none, as some do in private windows. */
export async function openEventStore(): Promise<EventStore> {
  const db = await openDB<Schema>('timetax', 1, {
    upgrade: (database) => database.createObjectStore('events', { keyPath: ['sid', 'seq'] }),
  })
  return {
    load: (sid) => db.getAll('events', IDBKeyRange.bound([sid, 0], [sid, Infinity])),
    async put(events) {
      const { store, done } = db.transaction('events', 'readwrite')
      await Promise.all([...events.map((event) => store.put(event)), done])
    },
    async remove(sid, seqs) {
      const { store, done } = db.transaction('events', 'readwrite')
      await Promise.all([...seqs.map((seq) => store.delete([sid, seq])), done])
    },
  }
}
