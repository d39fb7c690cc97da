import type { Kysely, Migration } from 'kysely'

/**
 * Until when a study's data are kept, and what can be undone for a while: a draft that is put away, a link that is
 * revoked, an invitation that is taken back, a command that is held or withdrawn.
 */
export const keepingAndUndoing: Migration = {
  async up(db: Kysely<unknown>) {
    for (const [table, column] of [
      ['studies', 'data_frozen_at'],
      ['studies', 'data_deleted_at'],
      ['studies', 'put_away_at'],
      ['invitations', 'taken_back_at'],
    ] as const) {
      await db.schema.alterTable(table).addColumn(column, 'bigint').execute()
    }
    for (const [table, column, kind] of [
      ['personal_links', 'is_revoked', 'integer'],
      ['commands', 'not_before', 'bigint'],
      ['commands', 'is_taken_back', 'integer'],
    ] as const) {
      await db.schema
        .alterTable(table)
        .addColumn(column, kind, (is) => is.notNull().defaultTo(0))
        .execute()
    }
  },
}
