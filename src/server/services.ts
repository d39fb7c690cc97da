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
  /** How many days after the last thing that was done in it a room is deleted. */
  roomDays: number
}
