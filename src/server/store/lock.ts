import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { StartError } from '../startError.ts'

/**
 * Takes the data folder for this server by an exclusive transaction on `lock.db`, which ends with the process
 * however that dies. Returns what gives the folder back. Throws `StartError` if another server has it.
 */
export function lockDataFolder(dataDir: string): () => void {
  const database = openLock(dataDir)
  try {
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new StartError(
        `Another timetax server is using the data in ${dataDir}. Stop that one first, or set DATA_DIR to another folder.`,
      )
    }
    throw error
  }
  return () => {
    database.close()
  }
}

function openLock(dataDir: string): Database.Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return new Database(join(dataDir, 'lock.db'))
  } catch (error) {
    throw new StartError(`The folder ${dataDir} can't be written: set DATA_DIR to a folder of yours.`, { cause: error })
  }
}
