import type { Store, Summarise } from './store/store.ts'

/** What routes work with. */
export interface Services {
  store: Store
  summarise: Summarise
  /** The time of day, in epoch milliseconds. */
  now: () => number
}
