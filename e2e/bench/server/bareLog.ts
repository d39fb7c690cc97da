import Database from 'libsql'
import { join } from 'node:path'
import pg from 'pg'
import type { LogEvent } from '../../../src/instrumentation/event.ts'

/** A log kept by a database's driver and nothing else, as safe on the disk as the product's. */
export interface BareLog {
  /** Keeps events in one transaction. */
  keep: (events: readonly LogEvent[]) => Promise<void> | void
  close: () => Promise<void> | void
}

/** On SQLite, with a prepared statement. */
export function bareSqlite(folder: string): BareLog {
  const database = new Database(join(folder, 'bare.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table events (sid text, seq bigint, body text, primary key (sid, seq))')
  const insert = database.prepare('insert into events values (?, ?, ?)')
  return {
    keep: (events) => {
      database.exec('begin immediate')
      for (const event of events) insert.run(event.sid, event.seq, JSON.stringify(event))
      database.exec('commit')
    },
    close: () => {
      database.close()
    },
  }
}

/** On PostgreSQL, with one statement for all rows of a transaction. */
export async function barePostgres(databaseUrl: string): Promise<BareLog> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create table bare (sid text, seq bigint, body text, primary key (sid, seq))')
  return {
    keep: async (events) => {
      const rows = events.map((_, row) => `($${row * 3 + 1}, $${row * 3 + 2}, $${row * 3 + 3})`)
      const values = events.flatMap((event) => [event.sid, event.seq, JSON.stringify(event)])
      await client.query({ name: `keep-${events.length}`, text: `insert into bare values ${rows.join(', ')}`, values })
    },
    close: () => client.end(),
  }
}
