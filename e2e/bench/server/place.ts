import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../../src/server/testing/aPostgres.ts'
import { type BareLog, barePostgres, bareSqlite } from './bareLog.ts'

/** A database to measure on, whose commits reach the disk. */
export interface Place {
  name: 'SQLite' | 'PostgreSQL'
  dataDir: string
  /** Empty for SQLite. */
  databaseUrl: string
  bareLog: () => Promise<BareLog>
  remove: () => Promise<void>
}

const aFolder = () => mkdtempSync(join(tmpdir(), 'timetax-bench-'))

export function sqlitePlace(): Promise<Place> {
  const dataDir = aFolder()
  const bare = aFolder()
  return Promise.resolve({
    name: 'SQLite',
    dataDir,
    databaseUrl: '',
    bareLog: () => Promise.resolve(bareSqlite(bare)),
    remove: () => {
      for (const folder of [dataDir, bare]) rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  })
}

export async function postgresPlace(): Promise<Place> {
  const postgres = await startPostgres({ fsync: true })
  const dataDir = aFolder()
  return {
    name: 'PostgreSQL',
    dataDir,
    databaseUrl: await postgres.emptyDatabase(),
    bareLog: async () => barePostgres(await postgres.emptyDatabase()),
    remove: async () => {
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
