import { sql, type Kysely, type Migration } from 'kysely'

/** What an analysis reads of a run, beside its summary; and who looked at results before their time. */
export const recordsAndLooks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('runs').addColumn('record', 'text').execute()
    // Runs that were summarised before have no record yet: it is made of their log, as any summary that is due.
    await sql`update visits set summary_due = 1 where events > 0`.execute(db)

    await db.schema
      .createTable('looks')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('by_name', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('people', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('looks_key', ['study_id', 'id'])
      .execute()
  },
}
