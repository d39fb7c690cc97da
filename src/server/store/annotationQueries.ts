import type { Kysely } from 'kysely'
import { keepNumbered } from './numbered.ts'
import type { ModerationStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Pauses added afterwards: appended, never changed, apart from the log. */
export function annotationQueries(db: Kysely<Tables>): Pick<ModerationStore, 'keepAnnotation' | 'annotations'> {
  return {
    async keepAnnotation(visit, { id, run, fromMs, toMs, why }, by, now) {
      return keepNumbered(db, 'annotations', visit, id, async (transaction, n) => {
        await transaction
          .insertInto('annotations')
          .values({
            study_id: visit.study,
            sid: visit.sid,
            ...{ n, id, run, why },
            from_ms: fromMs,
            to_ms: toMs,
            made_by: by,
            made_at: now,
          })
          .execute()
      })
    },

    async annotations(visit) {
      const rows = await db
        .selectFrom('annotations')
        .selectAll()
        .where('study_id', '=', visit.study)
        .where('sid', '=', visit.sid)
        .orderBy('n')
        .execute()
      return rows.map(({ n, id, run, from_ms, to_ms, why, made_by, made_at }) => ({
        ...{ n, id, run, why },
        fromMs: from_ms,
        toMs: to_ms,
        by: made_by,
        madeAt: made_at,
      }))
    },
  }
}
