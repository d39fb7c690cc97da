import type { Kysely } from 'kysely'
import { countMore } from './count.ts'
import type { Dialect } from './dialect.ts'
import { lateArrivals } from './lateArrivals.ts'
import type { RetentionStore } from './store.ts'
import { keptStudy } from './studyQueries.ts'
import type { Tables } from './tables.ts'
import { tablesOfVisits } from './visitQueries.ts'

/** Until when a study's data are kept, and from when on nothing about them changes. */
export function retentionQueries(
  db: Kysely<Tables>,
  { afterDeletion }: Pick<Dialect, 'afterDeletion'>,
): RetentionStore {
  return {
    async studiesWithData() {
      const rows = await db
        .selectFrom('studies')
        .selectAll()
        .where('kind', '=', 'study')
        .where('ended_at', 'is not', null)
        .where('data_deleted_at', 'is', null)
        .orderBy('ended_at')
        .execute()
      return rows.map((row) => ({ definition: keptStudy(row).definition, endedAt: row.ended_at ?? 0 }))
    },

    async deleteData(study, now) {
      const deleted = await db.transaction().execute(async (transaction) => {
        // Of two servers that come at once one waits here, and then finds it done.
        const { numUpdatedRows } = await transaction
          .updateTable('studies')
          .set({ data_deleted_at: now })
          .where('study_id', '=', study)
          .where('ended_at', 'is not', null)
          .where('data_deleted_at', 'is', null)
          .executeTakeFirst()
        return numUpdatedRows === 1n ? deleteVisitsOf(transaction, study) : null
      })
      if (deleted !== null) await afterDeletion()
      return deleted
    },

    freezeData: (study, now) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('studies')
          .set({ data_frozen_at: now })
          .where('study_id', '=', study)
          .where('ended_at', 'is not', null)
          .where('data_frozen_at', 'is', null)
          .executeTakeFirst()
        // Holds every visit's row, so that a batch is either in the log before this ends, or comes late.
        await transaction.updateTable('visits').set({ study_id: study }).where('study_id', '=', study).execute()
        return numUpdatedRows === 1n
      }),

    lateArrivals: (study) => lateArrivals(db, { study }),
  }
}

/** Deletes everything about the participants of a study but how many they were; returns how many visits that took. */
export async function deleteVisitsOf(transaction: Kysely<Tables>, study: string): Promise<number> {
  const visits = await transaction.selectFrom('visits').select('sid').where('study_id', '=', study).execute()
  const limited = await transaction.selectFrom('sign_in_attempts').select(['study_id', 'account']).execute()
  const sids = new Set(visits.map(({ sid }) => sid))
  for (const { study_id, account } of limited) {
    if (!sids.has(account.split(':').at(-1) ?? '')) continue
    await transaction
      .deleteFrom('sign_in_attempts')
      .where('study_id', '=', study_id)
      .where('account', '=', account)
      .execute()
  }
  for (const table of [...tablesOfVisits, 'personal_links'] as const) {
    await transaction.deleteFrom(table).where('study_id', '=', study).execute()
  }
  await transaction.updateTable('slots').set({ sid: null }).where('study_id', '=', study).execute()
  if (visits.length > 0) await countMore(transaction, study, 'expired', visits.length)
  return visits.length
}

/** Holds a study's row until the transaction ends; false if nothing about its data may change any more. */
export async function holdOpenData(transaction: Kysely<Tables>, study: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('studies')
    .set({ study_id: study })
    .where('study_id', '=', study)
    .where('data_frozen_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
