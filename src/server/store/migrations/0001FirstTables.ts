import type { Kysely, Migration } from 'kysely'

/** Studies, visits with their events, summaries and replies, counts, and what signing in needs. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('studies')
      .addColumn('study_id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('frozen', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('visits')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('device', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('simulated', 'integer', (column) => column.notNull())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('last_seen_at', 'bigint', (column) => column.notNull())
      .addColumn('events', 'bigint', (column) => column.notNull())
      .addColumn('plan', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('visits_key', ['study_id', 'sid'])
      .execute()
    await db.schema.createIndex('visits_by_sid').unique().on('visits').column('sid').execute()
    await db.schema.createIndex('visits_by_study_and_start').on('visits').columns(['study_id', 'started_at']).execute()
    await db.schema.createIndex('visits_by_start').on('visits').column('started_at').execute()

    await db.schema
      .createTable('events')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('t', 'bigint', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['study_id', 'sid', 'seq'])
      .execute()

    await db.schema
      .createTable('runs')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('run', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('scenario', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text')
      .addColumn('summary', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('runs_key', ['study_id', 'sid', 'run'])
      .execute()

    await db.schema
      .createTable('replies')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('run', 'text', (column) => column.notNull())
      .addColumn('instrument', 'text', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('value', 'text')
      .addPrimaryKeyConstraint('replies_key', ['study_id', 'sid', 'run', 'instrument', 'item'])
      .execute()

    await db.schema
      .createTable('counts')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('counts_key', ['study_id', 'name'])
      .execute()

    await db.schema
      .createTable('accounts')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('passphrase_hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('accounts_key', ['study_id', 'account'])
      .execute()

    await db.schema
      .createTable('sign_ins')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('sign_ins_key', ['study_id', 'token_hash'])
      .execute()

    await db.schema
      .createTable('sign_in_attempts')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('sign_in_attempts_key', ['study_id', 'account'])
      .execute()
  },
}
