import type { Notices } from './notices/notices.ts'
import type { Store } from './store/store.ts'
import type { Summaries } from './summaries.ts'

/** What routes work with. */
export interface Services {
  store: Store
  summaries: Summaries
  notices: Notices
  /** The time of day, in epoch milliseconds. */
  now: () => number
}
