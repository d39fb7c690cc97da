import type { Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import { deleteVisitsOf } from './retentionQueries.ts'
import type { RoomStore } from './roomStore.ts'
import type { Tables } from './tables.ts'

/** Everything that is kept of a room beside its visits, the room itself and its study in the last two. */
const tablesOfRoom = [
  'room_devices',
  'room_actions',
  'room_forms',
  'slots',
  'deviations',
  'looks',
  'counts',
  'rooms',
  'studies',
] as const

/** How long rooms are kept. */
export function roomKeepingQueries(
  db: Kysely<Tables>,
  { afterDeletion }: Pick<Dialect, 'afterDeletion'>,
): Pick<RoomStore, 'roomsByActivity' | 'deleteRoom'> {
  return {
    async roomsByActivity() {
      const rooms = await activity(db).execute()
      return rooms.map(named).sort((a, b) => a.lastActiveAt - b.lastActiveAt || (a.study < b.study ? -1 : 1))
    },

    async deleteRoom(study, quietSince) {
      const isDeleted = await db.transaction().execute(async (transaction) => {
        // Whoever does something in the room meanwhile waits here, and then finds no room; or was first, and it stays.
        await transaction.updateTable('rooms').set({ study_id: study }).where('study_id', '=', study).execute()
        const room = await activity(transaction).where('rooms.study_id', '=', study).executeTakeFirst()
        if (!room || (quietSince !== null && named(room).lastActiveAt > quietSince)) return false
        await forgetLimits(transaction, study)
        await deleteVisitsOf(transaction, study)
        for (const table of tablesOfRoom) await transaction.deleteFrom(table).where('study_id', '=', study).execute()
        return true
      })
      if (isDeleted) await afterDeletion()
      return isDeleted
    },
  }
}

/** Rooms with the moments of what was last done in them: an action, a device that came in, an event of a form. */
const activity = (db: Kysely<Tables>) =>
  db.selectFrom('rooms').select((is) => [
    'rooms.study_id',
    'rooms.join_code',
    'rooms.opened_at',
    is
      .selectFrom('room_actions')
      .whereRef('room_actions.study_id', '=', 'rooms.study_id')
      .select((of) => of.fn.max('at').as('at'))
      .as('acted_at'),
    is
      .selectFrom('room_devices')
      .whereRef('room_devices.study_id', '=', 'rooms.study_id')
      .select((of) => of.fn.max('joined_at').as('at'))
      .as('joined_at'),
    is
      .selectFrom('visits')
      .whereRef('visits.study_id', '=', 'rooms.study_id')
      .select((of) => of.fn.max('last_seen_at').as('at'))
      .as('filled_in_at'),
  ])

type Active = Awaited<ReturnType<ReturnType<typeof activity>['execute']>>[number]

const named = ({ study_id, join_code, opened_at, acted_at, joined_at, filled_in_at }: Active) => ({
  study: study_id,
  joinCode: join_code,
  lastActiveAt: Math.max(opened_at, acted_at ?? 0, joined_at ?? 0, filled_in_at ?? 0),
})

/** Forgets what was counted of the room and its devices for limits: the names have their ids. */
async function forgetLimits(transaction: Kysely<Tables>, study: string): Promise<void> {
  const devices = await transaction.selectFrom('room_devices').select('device').where('study_id', '=', study).execute()
  const ids = new Set([study, ...devices.map(({ device }) => device)])
  const limited = await transaction.selectFrom('sign_in_attempts').select(['study_id', 'account']).execute()
  for (const { study_id, account } of limited) {
    if (!ids.has(account.split(':').at(-1) ?? '')) continue
    await transaction
      .deleteFrom('sign_in_attempts')
      .where('study_id', '=', study_id)
      .where('account', '=', account)
      .execute()
  }
}
