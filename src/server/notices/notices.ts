import type { VisitName } from '../store/store.ts'

/**
 * Tells everyone who watches that something about visits has changed, whichever server they are connected to. A notice
 * names visits and says nothing about them: whoever hears it reads what he may.
 */
export interface Notices {
  tell: (visits: readonly VisitName[]) => void
  /** Returns what ends listening. */
  listen: (hear: (visits: readonly VisitName[]) => void) => () => void
  close: () => Promise<void>
}
