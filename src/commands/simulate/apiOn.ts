import { makeApp } from '../../server/app.ts'
import { localNotices } from '../../server/notices/localNotices.ts'
import type { Store } from '../../server/store/store.ts'
import { usualRoomDays } from '../../study/room/keeping.ts'
import { keepSummaries } from '../../server/summaries.ts'
import { summariser } from '../../server/summarise.ts'

/** A folder that isn't there: this server answers devices and shows nothing. */
const noPages = 'no-pages'

/** The server's interface on open data, for this computer and the command that opened it alone. */
export async function apiOn(store: Store): Promise<{ url: string; stop: () => Promise<void> }> {
  const notices = localNotices()
  const fail = (error: unknown) => {
    throw error
  }
  const summaries = keepSummaries(store, summariser(fail), notices, fail)
  const app = await makeApp({
    ...{ store, summaries, notices, now: Date.now, roomDays: usualRoomDays },
    ...{ clientDir: noPages, trustProxy: false, log: 'quiet' },
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    stop: async () => {
      await app.close()
      await summaries.stop()
      await notices.close()
    },
  }
}
