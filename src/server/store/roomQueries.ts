import type { Kysely } from 'kysely'
import { runSummary } from '../../study/api.ts'
import { studyDefinition } from '../../study/study.ts'
import type { KeptRoom, RoomDeviceRow, RoomStore } from './roomStore.ts'
import type { Tables } from './tables.ts'

/** Rooms, the devices in them, and the runs of their visits. */
export function roomQueries(
  db: Kysely<Tables>,
): Pick<
  RoomStore,
  'openRoom' | 'roomByCode' | 'roomOfStudy' | 'rooms' | 'joinRoom' | 'roomDevice' | 'takeSeat' | 'roomRuns'
> {
  return {
    openRoom(definition, { joinCode, openedBy, openedAt }) {
      return db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('studies')
          .values({
            study_id: definition.code,
            kind: definition.kind,
            frozen: 0,
            created_at: openedAt,
            definition: JSON.stringify(definition),
            join_code: joinCode,
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
        await transaction
          .insertInto('rooms')
          .values({
            study_id: definition.code,
            join_code: joinCode,
            opened_by: openedBy,
            opened_at: openedAt,
            last_seq: 0,
            people: 0,
          })
          .execute()
        return true
      })
    },

    async roomByCode(joinCode) {
      const row = await db.selectFrom('rooms').selectAll().where('join_code', '=', joinCode).executeTakeFirst()
      return row ? roomOf(row) : null
    },

    async roomOfStudy(study) {
      const row = await db.selectFrom('rooms').selectAll().where('study_id', '=', study).executeTakeFirst()
      return row ? roomOf(row) : null
    },

    async rooms(openedBy, limit) {
      const rows = await db
        .selectFrom('rooms')
        .innerJoin('studies', 'studies.study_id', 'rooms.study_id')
        .selectAll('rooms')
        .select('studies.definition')
        .$if(openedBy !== null, (query) => query.where('opened_by', '=', openedBy ?? ''))
        .orderBy('opened_at', 'desc')
        .orderBy('rooms.study_id')
        .limit(limit)
        .execute()
      return rows.map(({ definition, ...row }) => ({
        ...roomOf(row),
        isSimulated: studyDefinition.parse(JSON.parse(definition)).simulated !== undefined,
      }))
    },

    joinRoom(study, device, now) {
      return db.transaction().execute(async (transaction) => {
        const isPerson = device.role === 'phone' || device.role === 'table'
        const known = await deviceNamed(transaction, study, device.id)
        if (known) return known
        const { people } = await transaction
          .updateTable('rooms')
          .set((is) => ({ people: is('people', '+', isPerson ? 1 : 0) }))
          .where('study_id', '=', study)
          .returning('people')
          .executeTakeFirstOrThrow()
        await transaction
          .insertInto('room_devices')
          .values({
            study_id: study,
            device: device.id,
            token_hash: device.tokenHash,
            ...{ role: device.role, seat: device.seat, lang: device.lang },
            place: isPerson ? people - 1 : null,
            joined_at: now,
          })
          .execute()
        return { ...device, place: isPerson ? people - 1 : null }
      })
    },

    async roomDevice(study, tokenHash) {
      const row = await db
        .selectFrom('room_devices')
        .selectAll()
        .where('study_id', '=', study)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row ? deviceOf(row) : null
    },

    async takeSeat(study, device, seat) {
      await db
        .updateTable('room_devices')
        .set({ seat, role: seat === null ? 'phone' : 'table' })
        .where('study_id', '=', study)
        .where('device', '=', device)
        .where('role', 'in', ['phone', 'table'])
        .execute()
    },

    async roomRuns(study, sids) {
      const rows = await db
        .selectFrom('runs')
        .innerJoin('visits', (join) =>
          join.onRef('visits.study_id', '=', 'runs.study_id').onRef('visits.sid', '=', 'runs.sid'),
        )
        .select(['runs.summary', 'visits.lang', 'visits.started_at', 'visits.last_seen_at'])
        .where('runs.study_id', '=', study)
        .$if(sids !== null, (query) => query.where('runs.sid', 'in', [...(sids ?? [])]))
        .orderBy('visits.started_at')
        .orderBy('runs.sid')
        .orderBy('runs.run')
        .execute()
      return rows.map(({ summary, lang, started_at, last_seen_at }) => ({
        summary: runSummary.parse(JSON.parse(summary)),
        lang: lang as RoomDeviceRow['lang'],
        startedAt: started_at,
        lastSeenAt: last_seen_at,
      }))
    },
  }
}

async function deviceNamed(db: Kysely<Tables>, study: string, device: string): Promise<RoomDeviceRow | null> {
  const row = await db
    .selectFrom('room_devices')
    .selectAll()
    .where('study_id', '=', study)
    .where('device', '=', device)
    .executeTakeFirst()
  return row ? deviceOf(row) : null
}

function roomOf(row: Tables['rooms']): KeptRoom {
  return {
    study: row.study_id,
    joinCode: row.join_code,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    lastSeq: row.last_seq,
    people: row.people,
  }
}

function deviceOf(row: Tables['room_devices']): RoomDeviceRow {
  return {
    id: row.device,
    tokenHash: row.token_hash,
    role: row.role as RoomDeviceRow['role'],
    seat: row.seat,
    place: row.place,
    lang: row.lang as RoomDeviceRow['lang'],
  }
}
