import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Dialect } from './dialect.ts'
import type { joinQueries } from './joinQueries.ts'
import { deleteVisitsOf } from './retentionQueries.ts'
import type { StudyLifeStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Studies of one's own: making, changing, fixing, ending, and what is written down beside them. */
export function studyLifeQueries(
  db: Kysely<Tables>,
  { afterDeletion }: Pick<Dialect, 'afterDeletion'>,
): Omit<StudyLifeStore, keyof ReturnType<typeof joinQueries>> {
  /** Changes the row of a study of one's own, if it is still a draft. */
  const changeDraft = async (code: string, change: Partial<Tables['studies']>, definition?: string) => {
    const { numUpdatedRows } = await db
      .updateTable('studies')
      .set(change)
      .where('study_id', '=', code)
      .where('kind', '=', 'study')
      .where('frozen', '=', 0)
      .where('ended_at', 'is', null)
      .where('put_away_at', 'is', null)
      .$if(definition !== undefined, (update) => update.where('definition', '=', definition ?? ''))
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  return {
    makeStudy: (definition, { seed, joinCode, createdAt }) =>
      db.transaction().execute(async (transaction) => {
        // A draft that was put away holds no code.
        await deleteDrafts(transaction, (is) => is('study_id', '=', definition.code))
        const { numInsertedOrUpdatedRows } = await transaction
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
      }),

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
      const row = await db
        .selectFrom('studies')
        .select('study_id')
        .where('join_code', '=', joinCode)
        .where('put_away_at', 'is', null)
        .executeTakeFirst()
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

    async reopenStudy(code, since) {
      const { numUpdatedRows } = await db
        .updateTable('studies')
        .set({ ended_at: null })
        .where('study_id', '=', code)
        .where('ended_at', '>=', since)
        .where('data_frozen_at', 'is', null)
        .where('data_deleted_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    putStudyAway: (code, now) => changeDraft(code, { put_away_at: now }),

    async bringStudyBack(code) {
      const { numUpdatedRows } = await db
        .updateTable('studies')
        .set({ put_away_at: null })
        .where('study_id', '=', code)
        .where('put_away_at', 'is not', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async deletePutAway(before) {
      const deleted = await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('invitations').where('taken_back_at', '<', before).execute()
        return deleteDrafts(transaction, (is) => is('put_away_at', '<', before))
      })
      if (deleted) await afterDeletion()
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

/** Deletes drafts that were put away, with their pilots and all that belongs to them; whether there was any. */
async function deleteDrafts(
  transaction: Kysely<Tables>,
  which: (is: ExpressionBuilder<Tables, 'studies'>) => Expression<SqlBool>,
): Promise<boolean> {
  const drafts = await transaction
    .deleteFrom('studies')
    .where('put_away_at', 'is not', null)
    .where(which)
    .returning('study_id')
    .execute()
  for (const { study_id } of drafts) {
    await deleteVisitsOf(transaction, study_id)
    for (const table of ['slots', 'deviations', 'looks', 'counts'] as const)
      await transaction.deleteFrom(table).where('study_id', '=', study_id).execute()
  }
  return drafts.length > 0
}
