import type { Kysely } from 'kysely'
import type { StudyLifeStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Studies of one's own: making, changing, fixing, ending, and what is written down beside them. */
export function studyLifeQueries(
  db: Kysely<Tables>,
): Omit<StudyLifeStore, 'join' | 'usedSlots' | 'replaceParticipant' | 'makeLinks' | 'personalLinks'> {
  /** Changes the row of a study of one's own, if it is still a draft. */
  const changeDraft = async (code: string, change: Partial<Tables['studies']>, definition?: string) => {
    const { numUpdatedRows } = await db
      .updateTable('studies')
      .set(change)
      .where('study_id', '=', code)
      .where('kind', '=', 'study')
      .where('frozen', '=', 0)
      .where('ended_at', 'is', null)
      .$if(definition !== undefined, (update) => update.where('definition', '=', definition ?? ''))
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  return {
    async makeStudy(definition, { seed, joinCode, createdAt }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('studies')
        .values({
          study_id: definition.code,
          kind: definition.kind,
          frozen: 0,
          created_at: createdAt,
          definition: JSON.stringify(definition),
          seed,
          join_code: joinCode,
        })
        .onConflict((conflict) => conflict.column('study_id').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    async studyFile(code) {
      const row = await db.selectFrom('studies').selectAll().where('study_id', '=', code).executeTakeFirst()
      if (!row) return null
      return {
        seed: row.seed,
        joinCode: row.join_code,
        preregistration: row.preregistration,
        createdAt: row.created_at,
        frozenAt: row.frozen_at,
        endedAt: row.ended_at,
        dataFrozenAt: row.data_frozen_at,
        dataDeletedAt: row.data_deleted_at,
      }
    },

    async studyToJoin(joinCode) {
      const row = await db.selectFrom('studies').select('study_id').where('join_code', '=', joinCode).executeTakeFirst()
      return row?.study_id ?? null
    },

    changeStudy: (definition) => changeDraft(definition.code, { definition: JSON.stringify(definition) }),

    freezeStudy: (definition, preregistration, now) =>
      changeDraft(definition.code, { frozen: 1, frozen_at: now, preregistration }, JSON.stringify(definition)),

    async endStudy(code, now) {
      const { numUpdatedRows } = await db
        .updateTable('studies')
        .set({ ended_at: now })
        .where('study_id', '=', code)
        .where('kind', '=', 'study')
        .where('frozen', '=', 1)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async keepDeviation(code, { id, at, who, words }) {
      await db.insertInto('deviations').values({ study_id: code, id, at, who, words }).execute()
    },

    async deviations(code) {
      return db
        .selectFrom('deviations')
        .select(['id', 'at', 'who', 'words'])
        .where('study_id', '=', code)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute()
    },
  }
}
