import type { Kysely, Migration } from 'kysely'

/**
 * What moderators do in visits: commands to their devices, messages of the help chat, pauses added afterwards; and what
 * the live board shows of a visit, beside the visit, so that it never reads the log.
 */
export const moderation: Migration = {
  async up(db: Kysely<unknown>) {
    for (const [column, kind] of [
      ['standing', 'text'],
      ['has_news', 'integer'],
      ['asking_since', 'bigint'],
    ] as const) {
      await db.schema
        .alterTable('visits')
        .addColumn(column, kind, (is) => is.notNull().defaultTo(kind === 'text' ? '' : 0))
        .execute()
    }

    await db.schema
      .createTable('commands')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('given_by', 'text', (column) => column.notNull())
      .addColumn('given_at', 'bigint', (column) => column.notNull())
      .addColumn('handed_at', 'bigint')
      .addColumn('done', 'integer')
      .addPrimaryKeyConstraint('commands_key', ['study_id', 'sid', 'n'])
      .addUniqueConstraint('commands_by_id', ['study_id', 'sid', 'id'])
      .execute()

    await db.schema
      .createTable('messages')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('side', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('messages_key', ['study_id', 'sid', 'n'])
      .addUniqueConstraint('messages_by_id', ['study_id', 'sid', 'id'])
      .execute()

    await db.schema
      .createTable('annotations')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('sid', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('run', 'text', (column) => column.notNull())
      .addColumn('from_ms', 'bigint', (column) => column.notNull())
      .addColumn('to_ms', 'bigint', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('annotations_key', ['study_id', 'sid', 'n'])
      .addUniqueConstraint('annotations_by_id', ['study_id', 'sid', 'id'])
      .execute()
  },
}
