import type { VisitName } from '../store/store.ts'
import type { Notices } from './notices.ts'

/** Notices within this process, which is all there is on SQLite. */
export function localNotices(): Notices {
  const listeners = new Set<(visits: readonly VisitName[]) => void>()
  const roomListeners = new Set<(study: string) => void>()
  return {
    tell: (visits) => {
      if (visits.length > 0) for (const hear of listeners) hear(visits)
    },
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    tellRoom: (study) => {
      for (const hear of roomListeners) hear(study)
    },
    listenToRooms: (hear) => {
      roomListeners.add(hear)
      return () => roomListeners.delete(hear)
    },
    close: () => {
      listeners.clear()
      roomListeners.clear()
      return Promise.resolve()
    },
  }
}
