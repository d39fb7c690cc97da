import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Kysely, sql, SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely'
import Database from 'libsql'
import { Bindings } from './bindings.ts'
import { keepStatements } from './keepStatements.ts'
import { sqlStore } from './sql.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** How long one process waits for another that writes, such as `npm run passphrase` beside the server. */
const busyTimeoutMs = 5_000

/** The file in the data folder that holds everything. */
export function dataFile(dataDir: string): string {
  return join(dataDir, 'timetax.db')
}

/** Opens (and makes, if need be) the data file in `dataDir`. Every commit is flushed to the disk before it returns. */
export function openSqlite(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = dataFile(dataDir)
  // For its owner alone, whatever the folder is open to. SQLite gives the files beside it the same rights.
  closeSync(openSync(file, 'a', 0o600))
  const database = new Database(file, { timeout: busyTimeoutMs })
  database.pragma(`busy_timeout = ${busyTimeoutMs}`)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  // What is deleted is overwritten, and `afterDeletion` empties the log of writes: withdrawn means off the disk.
  database.pragma('secure_delete = ON')

  const db = new Kysely<Tables>({
    dialect: new AllOrNothing({ database: adapt(database) }),
    plugins: [new Bindings()],
  })
  return sqlStore(db, {
    eventRows: (json) => sql`
      select value ->> 'study_id', value ->> 'sid', value ->> 'seq', value ->> 't', value ->> 'type', value ->> 'body'
      from json_each(${json}) where true`,
    summariesACommit: 10,
    commitsAtOnce: 1,
    afterDeletion: () => emptyLog(database),
    check: () => Promise.resolve().then(() => checkPages(database)),
  })
}

/**
 * Brings tables up to date in one transaction, which SQLite can and Kysely doesn't ask of it. Else a server that died in
 * between would leave half of a step, on which no later start could go on.
 */
class AllOrNothing extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * Empties the log of writes. Within a transaction that can't be, and another may have begun meanwhile: there is one
 * connection, and whoever waited for it has it.
 */
async function emptyLog(database: Database.Database): Promise<void> {
  while (database.open && database.inTransaction) await nextTurn()
  if (database.open) database.pragma('wal_checkpoint(TRUNCATE)')
}

/** Throws if SQLite finds a page of the file damaged. */
export function checkPages(database: Database.Database): void {
  const found = (database.prepare('pragma quick_check(1)').get() as { quick_check?: unknown }).quick_check
  if (found !== 'ok') throw new DamagedData()
}

/** The data file isn't as it was written. */
export class DamagedData extends Error {
  override name = 'DamagedData'
}

/**
 * Kysely begins a transaction with a plain `begin`. One that reads before it writes is then refused at once, whatever
 * the busy timeout, when another process has written in between; `begin immediate` waits its turn.
 */
function adapt(database: Database.Database): SqliteDatabase {
  const prepare = keepStatements(database)
  return {
    prepare: (sql) => {
      if (sql === 'begin') return prepare('begin immediate')
      // A full disk ends the transaction by itself; rolling back what is no more would hide why.
      if (sql === 'rollback' && !database.inTransaction) return prepare('select 1')
      return prepare(sql)
    },
    close: () => {
      // Else what was written last stands in a file beside the data file, where a copy of the one would miss it.
      if (database.open) database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}
