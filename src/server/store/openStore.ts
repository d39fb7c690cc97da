import type { Config } from '../config.ts'
import { StartError } from '../startError.ts'
import { openPostgres } from './postgres.ts'
import { DamagedData, openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/**
 * Opens the database the settings name and brings its tables up to date. Throws a `StartError` if it can't be reached;
 * that says nothing of DATABASE_URL but its name, because the address holds a password.
 */
export async function openStore(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Store> {
  try {
    const store = config.databaseUrl === null ? openSqlite(config.dataDir) : openPostgres(config.databaseUrl)
    await store.check()
    await store.migrate()
    return store
  } catch (error) {
    throw new StartError(sentence(config, error), { cause: error })
  }
}

function sentence({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>, error: unknown): string {
  if (isDamage(error)) {
    return `The data in ${dataDir} is damaged. Keep a copy of that folder, then put a back-up in its place: npm run restore.`
  }
  if (isOfNewerVersion(error)) {
    return 'The data was brought up to date by a newer timetax. Start that one, or restore a back-up of this one: npm run restore.'
  }
  const reason = error instanceof Error ? (error as NodeJS.ErrnoException).code || error.message : String(error)
  if (databaseUrl === null)
    return `The data in ${dataDir} can't be opened (${reason}): set DATA_DIR to a folder of yours.`
  return `The database of DATABASE_URL can't be used (${reason}): check that it runs and that the address is right.`
}

/** Steps were taken that this version knows nothing of. */
function isOfNewerVersion(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('corrupted migrations: previously executed migration')
}

function isDamage(error: unknown): boolean {
  if (error instanceof DamagedData) return true
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}
