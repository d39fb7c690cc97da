import type { EventType, Payload } from '../instrumentation/event.ts'
import type { PageReason, Shown } from './visit/pageTurns.ts'

/** Where on a page something happened. */
export interface Spot {
  q?: string
  item?: string
}

/**
 * What a form's pages tell of themselves while they are used. The engine knows nothing of events; a preview passes
 * functions that do nothing. `timeStamp` is the moment of the press, in this document's time.
 */
export interface FormEvents {
  say: <T extends EventType>(type: T, d: Payload<T>, spot?: Spot, timeStamp?: number) => void
  /** A page is on the screen. */
  enter: (shown: Shown, timeStamp: number | undefined) => void
  /** The page is left. */
  leave: (reason: PageReason, timeStamp: number) => void
  /** Follows the fields of a form; returns a function that stops. */
  follow: (form: HTMLFormElement) => () => void
  /** The moment a person acted, behind the event the page reacts to. */
  momentOf: (event: Event) => number
}
