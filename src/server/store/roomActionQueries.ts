import type { Kysely } from 'kysely'
import { type KeptAction, roomAction } from '../../study/room/roomAction.ts'
import { countOneMore } from './count.ts'
import type { RoomStore } from './roomStore.ts'
import type { Tables } from './tables.ts'

/** What was done in rooms, and the forms they froze. The room's row is held meanwhile: of two who write, one waits. */
export function roomActionQueries(
  db: Kysely<Tables>,
): Pick<RoomStore, 'keepAction' | 'actionsSince' | 'freezeRoomForm' | 'roomForm' | 'roomFormCount'> {
  return {
    keepAction(study, { id, base, action }, who, now, onlyAt) {
      return db.transaction().execute(async (transaction) => {
        const room = await transaction
          .updateTable('rooms')
          .set({ study_id: study })
          .where('study_id', '=', study)
          .returning('last_seq')
          .executeTakeFirst()
        if (!room) return 'gone'
        const known = await transaction
          .selectFrom('room_actions')
          .selectAll()
          .where('study_id', '=', study)
          .where('id', '=', id)
          .executeTakeFirst()
        if (known) return keptOf(known)
        if (onlyAt !== null && room.last_seq !== onlyAt) return 'moved'
        const seq = room.last_seq + 1
        const row = {
          study_id: study,
          ...{ seq, id, base },
          at: now,
          device: who.by,
          role: who.role,
          seat: who.table ?? null,
          body: JSON.stringify(action),
        }
        await transaction.insertInto('room_actions').values(row).execute()
        await transaction.updateTable('rooms').set({ last_seq: seq }).where('study_id', '=', study).execute()
        return keptOf(row)
      })
    },

    async actionsSince(study, seq) {
      const rows = await db
        .selectFrom('room_actions')
        .selectAll()
        .where('study_id', '=', study)
        .where('seq', '>', seq)
        .orderBy('seq')
        .execute()
      return rows.map(keptOf)
    },

    freezeRoomForm(study, hash, body, now) {
      return db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('room_forms')
          .select('version')
          .where('study_id', '=', study)
          .where('hash', '=', hash)
          .executeTakeFirst()
        if (known) return known.version
        const version = await countOneMore(transaction, study, 'forms')
        await transaction
          .insertInto('room_forms')
          .values({ study_id: study, version, hash, body: body(version), made_at: now })
          .execute()
        return version
      })
    },

    async roomForm(study, version) {
      const row = await db
        .selectFrom('room_forms')
        .select('body')
        .where('study_id', '=', study)
        .where('version', '=', version)
        .executeTakeFirst()
      return row?.body ?? null
    },

    async roomFormCount(study) {
      const { n } = await db
        .selectFrom('room_forms')
        .select((is) => is.fn.countAll<number>().as('n'))
        .where('study_id', '=', study)
        .executeTakeFirstOrThrow()
      return n
    },
  }
}

/** What a row says, parsed: a version of the program that no longer knows an action would rather stop than fold nonsense. */
function keptOf({ seq, at, device, role, seat, base, body }: Tables['room_actions']): KeptAction {
  return {
    ...{ seq, at, base },
    by: device,
    role: role as KeptAction['role'],
    ...(seat === null ? {} : { table: seat }),
    action: roomAction.parse(JSON.parse(body)),
  }
}
