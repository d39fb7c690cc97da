import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Notices } from './notices/notices.ts'
import type { Store, Summarise } from './store/store.ts'

/**
 * How long after the first event that waits summaries are made, in milliseconds: soon enough for a live board, and later
 * the busier the server is, for then each is made of more events at once.
 */
const soonestMs = 200
const latestMs = 1_000
/** Visits at a time, with a turn for requests in between. */
const portion = 10
/** What one reader waits for at most; beyond that, summaries come as they are made. */
const mostBeforeReading = 500

/** Sees to it that summaries follow the log, apart from the commit that a participant's device waits for. */
export interface Summaries {
  /** Makes what is due within a second, sooner where the server has time. */
  soon: () => void
  /** Resolves when everything that was due when it was called is made. */
  upToDate: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Any server makes what is due of any visit, so that one that dies leaves nothing undone. Watchers are told of what
 * changed; what can't be made is told to `onError` and stays due.
 */
export function keepSummaries(
  store: Pick<Store, 'summariseDue'>,
  summarise: Summarise,
  notices: Notices,
  onError: (error: unknown) => void,
): Summaries {
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()
  let usedBefore = performance.eventLoopUtilization()

  async function makeAll(): Promise<void> {
    for (let made = 0; made < mostBeforeReading;) {
      const visits = await store.summariseDue(summarise, portion)
      notices.tell(visits)
      made += visits.length
      if (visits.length < portion) return
      await nextTurn()
    }
    soon()
  }

  function upToDate(): Promise<void> {
    last = last.then(makeAll).catch(onError)
    return last
  }

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      void upToDate()
    }, waitMs()).unref()
  }

  function waitMs(): number {
    const used = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(used, usedBefore)
    usedBefore = used
    return soonestMs + (latestMs - soonestMs) * utilization ** 2
  }

  return {
    soon,
    upToDate,
    stop: async () => {
      clearTimeout(timer)
      await upToDate()
      clearTimeout(timer)
    },
  }
}
