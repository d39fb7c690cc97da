import type { Kysely } from 'kysely'
import type { AnnotationRow } from '../../study/moderationApi.ts'
import { addNumbered } from './numbered.ts'
import { holdOpenData } from './retentionQueries.ts'
import type { ModerationStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Pauses added afterwards: appended, never changed, apart from the log. */
export function annotationQueries(
  db: Kysely<Tables>,
): Pick<ModerationStore, 'keepAnnotation' | 'annotations' | 'annotationsOf'> {
  return {
    async keepAnnotation(visit, { id, run, fromMs, toMs, why }, by, now) {
      return db.transaction().execute(async (held) => {
        // Held first, so that no pause comes in while the data are being frozen.
        if (!(await holdOpenData(held, visit.study))) return 'data-frozen' as const
        return addNumbered(held, 'annotations', visit, id, async (transaction, n) => {
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
      return rows.map(annotationOf)
    },

    async annotationsOf(study) {
      const rows = await db.selectFrom('annotations').selectAll().where('study_id', '=', study).orderBy('n').execute()
      const byVisit = new Map<string, AnnotationRow[]>()
      for (const row of rows) byVisit.set(row.sid, [...(byVisit.get(row.sid) ?? []), annotationOf(row)])
      return byVisit
    },
  }
}

function annotationOf(row: Tables['annotations']): AnnotationRow {
  const { n, id, run, from_ms, to_ms, why, made_by, made_at } = row
  return { ...{ n, id, run, why }, fromMs: from_ms, toMs: to_ms, by: made_by, madeAt: made_at }
}
