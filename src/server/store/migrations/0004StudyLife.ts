import type { Kysely, Migration } from 'kysely'

/** How far a study is, its allocation as far as it is used, links for single people, and its log of deviations. */
export const studyLife: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['seed', 'join_code', 'preregistration'])
      await db.schema.alterTable('studies').addColumn(column, 'text').execute()
    for (const column of ['frozen_at', 'ended_at'])
      await db.schema.alterTable('studies').addColumn(column, 'bigint').execute()
    await db.schema.createIndex('studies_by_join_code').unique().on('studies').column('join_code').execute()

    await db.schema
      .createTable('slots')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('stratum', 'text', (column) => column.notNull())
      .addColumn('slot', 'bigint', (column) => column.notNull())
      .addColumn('arm', 'text', (column) => column.notNull())
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('used_order', 'bigint', (column) => column.notNull())
      .addColumn('is_pilot', 'integer', (column) => column.notNull())
      .addColumn('is_replaced', 'integer', (column) => column.notNull())
      .addColumn('sid', 'text')
      .addPrimaryKeyConstraint('slots_key', ['study_id', 'stratum', 'slot'])
      .execute()
    await db.schema.createIndex('slots_by_visit').on('slots').columns(['study_id', 'sid']).execute()

    await db.schema
      .createTable('personal_links')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('link', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('is_used', 'integer', (column) => column.notNull())
      .addColumn('sid', 'text')
      .addPrimaryKeyConstraint('personal_links_key', ['study_id', 'link'])
      .execute()

    await db.schema
      .createTable('deviations')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('deviations_key', ['study_id', 'id'])
      .execute()
  },
}
