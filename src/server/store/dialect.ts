import type { RawBuilder } from 'kysely'

/** Where the two databases differ. */
export interface Dialect {
  /** Rows for the table of events, read from a JSON array of objects with its columns as keys. */
  eventRows: (json: string) => RawBuilder<unknown>
  /**
   * How many visits' summaries share a commit: on SQLite, whose commits wait for the disk and hold the thread, several;
   * on PostgreSQL one, because whoever holds several rows at once can lock with another server that does.
   */
  summariesACommit: number
  /** How many such commits may be under way at once: on PostgreSQL several, for each waits for the network and the disk. */
  commitsAtOnce: number
  /** Does what is left to do when a visit was deleted and the deletion is committed. */
  afterDeletion: () => Promise<void>
  /** Ends with an error that says what is wrong if the data is damaged or the database can't be used. */
  check: () => Promise<void>
}
