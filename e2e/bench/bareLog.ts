import Database from 'libsql'
import { join } from 'node:path'
import type { LogEvent } from '../../src/instrumentation/event.ts'

/** A log kept by the database driver and nothing else, as safe on the disk as the product's. */
export class BareLog {
  private readonly database: Database.Database
  private readonly insert: Database.Statement

  constructor(folder: string) {
    this.database = new Database(join(folder, 'bare.db'))
    this.database.pragma('journal_mode = WAL')
    this.database.pragma('synchronous = FULL')
    this.database.exec('create table events (sid text, seq bigint, body text, primary key (sid, seq))')
    this.insert = this.database.prepare('insert into events values (?, ?, ?)')
  }

  /** Keeps events in one transaction. */
  keep(events: readonly LogEvent[]) {
    this.database.exec('begin immediate')
    for (const event of events) this.insert.run(event.sid, event.seq, JSON.stringify(event))
    this.database.exec('commit')
  }

  close() {
    this.database.close()
  }
}
