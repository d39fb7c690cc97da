// @vitest-environment node
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { demoStudy } from '../../study/demoStudy.ts'
import { planVisit } from '../../study/planVisit.ts'
import { aDataDir } from '../testing/aDataDir.ts'
import { aSid, someEvents } from '../testing/aVisit.ts'
import { openStore } from './openStore.ts'
import { moderationContract } from './moderation.contract.ts'
import { roomsContract } from './rooms.contract.ts'
import { dataFile } from './sqlite.ts'
import { storeContract } from './store.contract.ts'

async function aSqliteStore(dataDir = aDataDir()) {
  const store = await openStore({ databaseUrl: null, dataDir })
  onTestFinished(() => store.close())
  return store
}

storeContract('SQLite', () => aSqliteStore())
moderationContract('SQLite', () => aSqliteStore())
roomsContract('SQLite', () => aSqliteStore())

it.skipIf(process.platform === 'win32')(
  'keeps data from other accounts of the computer, in an open folder too',
  async () => {
    const dataDir = aDataDir()
    chmodSync(dataDir, 0o755)
    await aSqliteStore(dataDir)
    const files = readdirSync(dataDir)
    expect(files).toContain('timetax.db-wal')
    expect(files.filter((file) => statSync(join(dataDir, file)).mode & 0o077)).toEqual([])
  },
)

it('leaves no byte of a withdrawn visit on the disk', async () => {
  const dataDir = aDataDir()
  const store = await aSqliteStore(dataDir)
  const sid = aSid(0xbeef)
  const onDisk = () => readdirSync(dataDir).some((file) => readFileSync(join(dataDir, file)).includes(sid))
  const visit = await store.keepVisit({
    study: 'demo',
    sid,
    tokenHash: 'hash',
    lang: 'en',
    device: 'phone',
    status: 'pilot',
    simulated: false,
    startedAt: 1,
    plan: planVisit(demoStudy, sid, 'dana-whitfield'),
  })
  await store.keepEvents(visit, someEvents(0xbeef, 400), 2)
  expect(onDisk()).toBe(true)

  await store.withdraw(visit)
  expect(onDisk()).toBe(false)
})

it('lets a second process write while the first has the file open', async () => {
  const dataDir = aDataDir()
  const server = await aSqliteStore(dataDir)
  const command = await aSqliteStore(dataDir)
  await command.replacePassphrase('hash', 1)
  expect(await server.passphraseHash()).toBe('hash')
})

it('leaves everything in the one data file when it is closed', async () => {
  const dataDir = aDataDir()
  const store = await openStore({ databaseUrl: null, dataDir })
  await store.replacePassphrase('a hash of eleven words', 1)
  await store.close()
  const withWrites = readdirSync(dataDir).filter((file) =>
    readFileSync(join(dataDir, file)).includes('a hash of eleven words'),
  )
  expect(withWrites).toEqual(['timetax.db'])
})

/** Data that a store has made, and what was done to them since. */
async function dataWith(...statements: string[]): Promise<{ dataDir: string; does: (statement: string) => void }> {
  const dataDir = aDataDir()
  await (await openStore({ databaseUrl: null, dataDir })).close()
  const does = (statement: string) => {
    const database = new Database(dataFile(dataDir))
    database.exec(statement)
    database.close()
  }
  statements.forEach(does)
  return { dataDir, does }
}

it('brings tables up to date whole or not at all', async () => {
  const { dataDir, does } = await dataWith(
    `delete from kysely_migration where name = '0008-rooms'`,
    ...['rooms', 'room_devices', 'room_actions'].map((table) => `drop table ${table}`),
  )
  // The last table of the step is in its own way.
  await expect(openStore({ databaseUrl: null, dataDir })).rejects.toThrow(/can't be opened/)
  does('drop table room_forms')
  const store = await aSqliteStore(dataDir)
  expect(await store.rooms(null, 1)).toEqual([])
})

it('of a newer version is left alone, and says so', async () => {
  const { dataDir } = await dataWith(`insert into kysely_migration values ('9999-later', '2030-01-01')`)
  await expect(openStore({ databaseUrl: null, dataDir })).rejects.toThrow(/^The data was .* by a newer timetax\./)
})
