import type { Kysely, Migration } from 'kysely'

/**
 * Workshop rooms: the room beside its study, the devices in it, the list of what was done in it, and the forms it froze. What a
 * room is follows from the list alone.
 */
export const rooms: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('rooms')
      .addColumn('study_id', 'text', (column) => column.primaryKey())
      .addColumn('join_code', 'text', (column) => column.notNull().unique())
      .addColumn('opened_by', 'text', (column) => column.notNull())
      .addColumn('opened_at', 'bigint', (column) => column.notNull())
      .addColumn('last_seq', 'bigint', (column) => column.notNull())
      .addColumn('people', 'bigint', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('room_devices')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('device', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('seat', 'bigint')
      .addColumn('place', 'bigint')
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('joined_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('room_devices_key', ['study_id', 'device'])
      .addUniqueConstraint('room_devices_by_token', ['study_id', 'token_hash'])
      .execute()

    await db.schema
      .createTable('room_actions')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('seq', 'bigint', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('device', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('seat', 'bigint')
      .addColumn('base', 'bigint', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('room_actions_key', ['study_id', 'seq'])
      .addUniqueConstraint('room_actions_by_id', ['study_id', 'id'])
      .execute()

    await db.schema
      .createTable('room_forms')
      .addColumn('study_id', 'text', (column) => column.notNull())
      .addColumn('version', 'bigint', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('room_forms_key', ['study_id', 'version'])
      .execute()
  },
}
