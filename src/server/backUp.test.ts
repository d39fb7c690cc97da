// @vitest-environment node
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { demoStudy } from '../study/demoStudy.ts'
import { planVisit } from '../study/planVisit.ts'
import { backUp } from './backUp.ts'
import { restore } from './restore.ts'
import { lockDataFolder } from './store/lock.ts'
import { openStore } from './store/openStore.ts'
import type { Store } from './store/store.ts'
import { dataFile } from './store/sqlite.ts'
import { aDataDir } from './testing/aDataDir.ts'
import { aPostgres, hasPostgres, type TestPostgres } from './testing/aPostgres.ts'
import { withoutPostgres } from './testing/withoutPostgres.ts'
import { aSid, someEvents } from './testing/aVisit.ts'

interface Place {
  databaseUrl: string | null
  dataDir: string
}

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 12, 0, second))

async function opened(place: Place): Promise<Store> {
  const store = await openStore(place)
  await store.keepStudy(demoStudy, 1)
  return store
}

/** Keeps visit `n` with ten events. */
async function keeps(store: Store, n: number) {
  const visit = await store.keepVisit({
    study: 'demo',
    sid: aSid(n),
    tokenHash: `hash-${n}`,
    lang: 'en',
    device: 'phone',
    status: 'pilot',
    simulated: false,
    startedAt: n,
    plan: planVisit(demoStudy, aSid(n), 'dana-whitfield'),
  })
  await store.keepEvents(visit, someEvents(n, 10), n)
  return visit
}

/** What holds on either database; `aPlace` is an empty one. */
function backUpContract(name: string, aPlace: () => Promise<Place>): void {
  describe(`a back-up on ${name}`, () => {
    it('brings back everything, made while the store is written to', async () => {
      const [place, other, folder] = [await aPlace(), await aPlace(), aDataDir()]
      const store = await opened(place)
      await keeps(store, 1)
      let stop = false
      const writing = (async () => {
        for (let n = 2; !stop; n += 1) await keeps(store, n)
      })()
      const { file } = await backUp(place, { folder, keep: 7, now: at(1) })
      stop = true
      await writing
      await store.close()
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder)).toHaveLength(1)

      await restore(other, file, { replace: false })
      const restored = await opened(other)
      onTestFinished(() => restored.close())
      const sids = await restored.sidsAfter('', 10_000)
      expect(sids).toContain(aSid(1))
      for (const sid of sids) {
        const kept = (await restored.visitDetail(sid))?.events.length
        // A visit and its events are two commits; never is part of a commit in a back-up.
        expect([0, 10]).toContain(kept)
      }
      expect((await restored.visitDetail(aSid(1)))?.events).toEqual(someEvents(1, 10))
    })

    it('takes the place of data only when that is asked for', async () => {
      const [place, folder] = [await aPlace(), aDataDir()]
      const store = await opened(place)
      await keeps(store, 1)
      const { file } = await backUp(place, { folder, keep: 7, now: at(1) })
      await keeps(store, 2)
      await store.close()

      await expect(restore(place, file, { replace: false })).rejects.toThrow('--replace')
      await restore(place, file, { replace: true })
      const restored = await opened(place)
      onTestFinished(() => restored.close())
      expect(await restored.sidsAfter('', 10)).toEqual([aSid(1)])
    })

    it('holds nobody who withdrew once as many were made since as are kept', async () => {
      const [place, folder] = [await aPlace(), aDataDir()]
      const store = await opened(place)
      onTestFinished(() => store.close())
      const visit = await keeps(store, 0xbeef)
      writeFileSync(join(folder, 'notes.txt'), 'not ours')
      for (const second of [1, 2]) await backUp(place, { folder, keep: 2, now: at(second) })
      await store.withdraw(visit)
      expect((await backUp(place, { folder, keep: 2, now: at(3) })).removed).toBe(1)
      expect((await backUp(place, { folder, keep: 2, now: at(4) })).removed).toBe(1)
      const files = readdirSync(folder)
      expect(files).toHaveLength(3)
      expect(files).toContain('notes.txt')
      for (const file of files) expect(readFileSync(join(folder, file)).includes(aSid(0xbeef))).toBe(false)
    })

    it('that is damaged is refused, and nothing changes', async () => {
      const [place, folder] = [await aPlace(), aDataDir()]
      const store = await opened(place)
      await keeps(store, 1)
      await store.close()
      const { file } = await backUp(place, { folder, keep: 7, now: at(1) })
      const half = join(folder, 'half')
      writeFileSync(half, readFileSync(file).subarray(0, 5000))
      await expect(restore(place, half, { replace: true })).rejects.toMatchObject({ name: 'StartError' })
      await expect(restore(place, join(folder, 'none'), { replace: true })).rejects.toThrow('There is no file')
      const after = await opened(place)
      onTestFinished(() => after.close())
      expect(await after.sidsAfter('', 10)).toEqual([aSid(1)])
    })
  })
}

backUpContract('SQLite', () => Promise.resolve({ databaseUrl: null, dataDir: aDataDir() }))

if (!hasPostgres()) withoutPostgres('back-ups')
else {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await aPostgres()
  }, 60_000)
  afterAll(() => postgres.stop(), 60_000)
  backUpContract('PostgreSQL', async () => ({ databaseUrl: await postgres.emptyDatabase(), dataDir: '' }))
}

it('is not put in the place of data that a server is using', async () => {
  const [dataDir, folder] = [aDataDir(), aDataDir()]
  const place = { databaseUrl: null, dataDir }
  await (await opened(place)).close()
  const { file } = await backUp(place, { folder, keep: 7, now: at(1) })
  const unlock = lockDataFolder(dataDir)
  await expect(restore(place, file, { replace: true })).rejects.toThrow('Another timetax server')
  unlock()
  await restore(place, file, { replace: true })
})

it('of an older version is brought up to date at the next start; of a newer one it is refused', async () => {
  const [dataDir, folder] = [aDataDir(), aDataDir()]
  const place = { databaseUrl: null, dataDir }
  const store = await opened(place)
  await keeps(store, 1)
  await store.close()
  const { file } = await backUp(place, { folder, keep: 7, now: at(1) })
  const changes = (...statements: string[]) => {
    const database = new Database(file)
    for (const statement of statements) database.exec(statement)
    database.close()
  }
  changes(
    `delete from kysely_migration where name = '0008-rooms'`,
    ...['rooms', 'room_devices', 'room_actions', 'room_forms'].map((table) => `drop table ${table}`),
  )
  await restore(place, file, { replace: true })
  const older = await opened(place)
  expect(await older.sidsAfter('', 10)).toEqual([aSid(1)])
  expect(await older.rooms(null, 1)).toEqual([])
  await older.close()

  changes(`insert into kysely_migration values ('9999-later', '2030-01-01')`)
  await expect(restore(place, file, { replace: true })).rejects.toThrow(/was made by a newer timetax/)
  const after = await opened(place)
  onTestFinished(() => after.close())
  expect(await after.sidsAfter('', 10)).toEqual([aSid(1)])
})

const pageSize = 4096
it.each([
  ['all but its first pages', (pages: number) => [2, pages - 1]],
  ['one page', (pages: number) => [Math.floor(pages / 2), Math.floor(pages / 2) + 1]],
])('is what a start asks for when the data file is damaged: %s', async (_, damaged) => {
  const dataDir = aDataDir()
  const place = { databaseUrl: null, dataDir }
  const store = await opened(place)
  for (let n = 1; n <= 50; n += 1) await keeps(store, n)
  await store.close()
  const bytes = readFileSync(dataFile(dataDir))
  const [from = 0, to = 0] = damaged(bytes.length / pageSize)
  bytes.fill(0x5a, from * pageSize, to * pageSize)
  writeFileSync(dataFile(dataDir), bytes)
  for (const ending of ['-wal', '-shm']) rmSync(`${dataFile(dataDir)}${ending}`, { force: true })
  await expect(openStore(place)).rejects.toThrow(/damaged.*npm run restore/)
})
