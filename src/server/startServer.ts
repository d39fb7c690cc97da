import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoLongStudy, demoStudy } from '../study/demoStudy.ts'
import { makeApp } from './app.ts'
import type { Config } from './config.ts'
import { listen } from './listen.ts'
import { keepRetention } from './keepRetention.ts'
import { networkAddresses } from './networkAddresses.ts'
import { localNotices } from './notices/localNotices.ts'
import { postgresNotices } from './notices/postgresNotices.ts'
import { firstPassphrase } from './owner.ts'
import { StartError } from './startError.ts'
import { lockDataFolder } from './store/lock.ts'
import { openStore } from './store/openStore.ts'
import { dataFile } from './store/sqlite.ts'
import { storeTrouble } from './storeTrouble.ts'
import { keepSummaries } from './summaries.ts'
import { summariser } from './summarise.ts'
import { welcome } from './welcome.ts'

/** The built pages, seen from `src/server` and from `dist/server` alike. */
const clientDir = fileURLToPath(new URL('../../dist/client', import.meta.url))

/** A server that is running. */
export interface RunningServer {
  /** What to tell the person who started it. */
  words: string
  /** Stops accepting, finishes what is being answered, closes the data. */
  stop: () => Promise<void>
}

/** Starts the server. Throws a `StartError` with a sentence for whoever starts it if it can't. */
export async function startServer(config: Config): Promise<RunningServer> {
  const unlock = config.databaseUrl === null ? lockDataFolder(config.dataDir) : () => undefined
  const store = await openStore(config)
  await orStartError(async () => {
    for (const study of [demoStudy, demoLongStudy]) await store.keepStudy(study, Date.now())
  })

  const notices = config.databaseUrl === null ? localNotices() : await postgresNotices(config.databaseUrl)
  const summarise = summariser((err, sid, run) => {
    app.log.error({ err, sid, run }, 'A run could not be measured; its events are kept.')
  })
  const summaries = keepSummaries(store, summarise, notices, (err) => {
    app.log.error({ err }, 'Summaries could not be made; they stay due.')
  })
  const app = await makeApp({
    store,
    summaries,
    notices,
    now: Date.now,
    roomDays: config.roomDays,
    clientDir,
    trustProxy: config.trustProxy,
    log: config.log,
  })
  const port = await listen(app, config.host, config.port)
  // A server that died may have left some due.
  summaries.soon()
  const endRetention = keepRetention(store, Date.now, config.roomDays, {
    done: ({ study, visits }) => app.log.warn({ study, visits }, 'The time of a study is over: its data were deleted.'),
    roomDone: (room) => app.log.warn({ room }, 'The time of a room is over: it was deleted.'),
    failed: (err) => app.log.error({ err }, 'Data whose time is over could not be deleted; they go tomorrow.'),
  })
  // Last, because a passphrase that was kept but never shown would be lost.
  const passphrase = await firstPassphrase(store, Date.now())

  return {
    words: welcome({
      askedPort: config.port,
      port,
      networkAddresses: networkAddresses(config.host),
      data:
        config.databaseUrl === null ? resolve(dataFile(config.dataDir)) : 'in the PostgreSQL database of DATABASE_URL',
      passphrase,
    }),
    stop: async () => {
      await app.close()
      await endRetention()
      await summaries.stop()
      await notices.close()
      await store.close()
      unlock()
    },
  }
}

/** Does the first write; a full or read-only disk is told in a sentence. */
async function orStartError(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const trouble = storeTrouble(error)
    throw trouble ? new StartError(trouble.message, { cause: error }) : error
  }
}
