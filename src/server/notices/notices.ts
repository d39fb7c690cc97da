import type { VisitName } from '../store/store.ts'

/**
 * Tells everyone who watches that something about visits has changed, whichever server they are connected to. A notice
 * names visits and says nothing about them: whoever hears it reads what he may.
 */
export interface Notices {
  tell: (visits: readonly VisitName[]) => void
  /** Returns what ends listening. */
  listen: (hear: (visits: readonly VisitName[]) => void) => () => void
  /** Something was done in the room of this study, or somebody joined it. */
  tellRoom: (study: string) => void
  /** Hears of rooms; an empty name means any of them. Returns what ends listening. */
  listenToRooms: (hear: (study: string) => void) => () => void
  close: () => Promise<void>
}
