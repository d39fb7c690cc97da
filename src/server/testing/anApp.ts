import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { demoStudy } from '../../study/demoStudy.ts'
import { usualRoomDays } from '../../study/room/keeping.ts'
import { makeApp } from '../app.ts'
import { localNotices } from '../notices/localNotices.ts'
import { hashPassphrase } from '../passphrase.ts'
import { openStore } from '../store/openStore.ts'
import { keepSummaries } from '../summaries.ts'
import { summariser } from '../summarise.ts'
import { aDataDir } from './aDataDir.ts'

/** The owner's passphrase in tests. */
export const passphrase = 'luki-mado-peru-sani-tovu'
/** Made once for each test file: hashing is slow on purpose. */
const passphraseHash = hashPassphrase(passphrase)

/** A server with the demo study on a fresh store, a clock that the test moves, and `files` as its built pages. */
export async function anApp(
  files: Record<string, string | Buffer> = {},
  { trustProxy = false, databaseUrl = null as string | null } = {},
) {
  const dataDir = aDataDir()
  const store = await openStore({ databaseUrl, dataDir })
  const clock = { now: 1_800_000_000_000 }
  await store.keepStudy(demoStudy, clock.now)
  await store.keepFirstPassphrase(await passphraseHash, clock.now)

  const clientDir = join(dataDir, 'client')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(clientDir, name)), { recursive: true })
    writeFileSync(join(clientDir, name), content)
  }

  const summarise = summariser((error) => {
    throw error
  })
  const notices = localNotices()
  const summaries = keepSummaries(store, summarise, notices, (error) => {
    throw error
  })
  const now = () => clock.now
  const roomDays = usualRoomDays
  const app = await makeApp({ store, summaries, notices, now, roomDays, clientDir, trustProxy, log: 'quiet' })
  onTestFinished(async () => {
    await app.close()
    await summaries.stop()
    await store.close()
  })
  return { app, store, summaries, clock, dataDir }
}
