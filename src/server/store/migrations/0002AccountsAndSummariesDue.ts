import { sql, type Kysely, type Migration } from 'kysely'

/** What is due to be summarised, how often a visit has posted, and named invitations to the console. */
export const accountsAndSummariesDue: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['summary_due', 'posts', 'posts_since']) {
      await db.schema
        .alterTable('visits')
        .addColumn(column, column === 'summary_due' ? 'integer' : 'bigint', (is) => is.notNull().defaultTo(0))
        .execute()
    }
    await db.schema
      .createIndex('visits_with_summary_due')
      .on('visits')
      .column('sid')
      .where(sql.ref('summary_due'), '=', sql.lit(1))
      .execute()

    await db.schema
      .createTable('invitations')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('invitations_key', ['study_id', 'id'])
      .execute()
    await db.schema.createIndex('invitations_by_token').unique().on('invitations').column('token_hash').execute()
  },
}
