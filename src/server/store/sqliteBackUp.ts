import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'libsql'
import { StartError } from '../startError.ts'
import { lockDataFolder } from './lock.ts'
import { migrations } from './migrations/migrations.ts'
import { checkPages, dataFile } from './sqlite.ts'

/** Writes everything the data folder holds to `file`, as of one moment, also while a server writes to it. */
export function backUpSqlite(dataDir: string, file: string): void {
  if (!existsSync(dataFile(dataDir)))
    throw new StartError(`There is no data in ${dataDir}: set DATA_DIR to its folder.`)
  const database = new Database(dataFile(dataDir), { timeout: 30_000 })
  try {
    database.prepare('vacuum into ?').run(file)
  } finally {
    database.close()
  }
  checkFile(file)
}

/**
 * Puts a back-up in the place of what the data folder holds. Throws `StartError` if a server is using the folder, if
 * there is data and `replace` isn't said, or if the back-up isn't whole; then nothing has changed.
 */
export function restoreSqlite(dataDir: string, file: string, { replace }: { replace: boolean }): void {
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`)
  const unlock = lockDataFolder(dataDir)
  try {
    const data = dataFile(dataDir)
    if (existsSync(data) && !replace) {
      throw new StartError(`There is data in ${dataDir} already. To put the back-up in its place, add --replace.`)
    }
    const restored = `${data}.restoring`
    copyFileSync(file, restored)
    try {
      checkFile(restored)
    } catch (error) {
      rmSync(restored)
      throw error
    }
    flush(restored)
    // What was written last to the data that goes must not be taken for the log of the data that comes.
    for (const ending of ['-wal', '-shm']) rmSync(`${data}${ending}`, { force: true })
    renameSync(restored, data)
  } finally {
    unlock()
  }
}

/** Else a power cut after the restore could leave neither the one nor the other. */
function flush(file: string): void {
  const opened = openSync(file, 'r+')
  fsyncSync(opened)
  closeSync(opened)
}

/** Its tables have steps behind them that this version doesn't know. */
class NewerBackUp extends Error {}

function checkFile(file: string): void {
  try {
    const database = new Database(file, { readonly: true })
    try {
      checkPages(database)
      database.prepare('select count(*) from visits').get()
      const steps = database.prepare('select name from kysely_migration').all() as { name: string }[]
      if (steps.some(({ name }) => !(name in migrations))) throw new NewerBackUp()
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof NewerBackUp)
      throw new StartError(`The back-up ${file} was made by a newer timetax: restore it with that one.`)
    throw new StartError(`The back-up ${file} is damaged, or isn't one of timetax's.`, { cause: error })
  }
}
