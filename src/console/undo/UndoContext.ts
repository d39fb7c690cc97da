import { createContext, useContext } from 'react'

/** Something that was done and can be taken back for a while. */
export interface Undoable {
  /** What was done, as a sentence. */
  done: string
  /** Takes it back. @throws where that is too late or the server can't be reached */
  undo: () => Promise<void>
}

/** Offers to take back what was done last; an earlier offer ends. */
export type OfferUndo = (undoable: Undoable) => void

export const UndoContext = createContext<OfferUndo>(() => undefined)
export const useUndo = (): OfferUndo => useContext(UndoContext)
