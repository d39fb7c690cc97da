import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { backUpPostgres } from './store/postgresBackUp.ts'
import { backUpSqlite } from './store/sqliteBackUp.ts'

/** Ours, by the database it is of. What ends in `.part` was never finished. */
const name = /^timetax-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.(db|dump)$/

/** A back-up that was made. */
export interface BackUp {
  file: string
  /** How many older ones went. */
  removed: number
}

/**
 * Makes a back-up of everything as it is at one moment, also while servers run, and then removes all but the `keep`
 * newest of the folder: whoever withdrew is in none of them once so many were made since. A file appears under its name
 * only when it is whole.
 */
export async function backUp(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  { folder, keep, now }: { folder: string; keep: number; now: Date },
): Promise<BackUp> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-')
  const file = join(folder, `timetax-${moment}.${config.databaseUrl === null ? 'db' : 'dump'}`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    // Made by us before it is filled, so that nobody else may read it at any moment.
    closeSync(openSync(part, 'wx', 0o600))
    if (config.databaseUrl === null) backUpSqlite(config.dataDir, part)
    else await backUpPostgres(config.databaseUrl, part)
    renameSync(part, file)
  } finally {
    rmSync(part, { force: true })
  }
  return { file, removed: removeOlder(folder, keep) }
}

function removeOlder(folder: string, keep: number): number {
  if (!existsSync(folder)) return 0
  const older = readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .slice(0, -keep)
  for (const file of older) rmSync(join(folder, file))
  return older.length
}
