import type { Kysely } from 'kysely'
import { nothingYet, type VisitNow } from '../../analysis/visitNow.ts'
import type { ModerationStore } from './store.ts'
import type { Tables } from './tables.ts'
import { runsOf } from './visitListQueries.ts'
import { standingOf, visitOf } from './visitQueries.ts'

/** The most participants the board shows at once. */
const mostOnTheBoard = 500

/** What the live board reads: visits and their summaries, never the log. */
export function liveQueries(db: Kysely<Tables>): Pick<ModerationStore, 'liveVisits' | 'noteSeen'> {
  return {
    async liveVisits(study, which) {
      const ofStudy = db.selectFrom('visits').selectAll().where('study_id', '=', study)
      const chosen =
        'sids' in which ? ofStudy.where('sid', 'in', which.sids) : ofStudy.where('started_at', '>', which.since)
      const rows = await chosen.orderBy('started_at', 'desc').orderBy('sid').limit(mostOnTheBoard).execute()
      const runs = await runsOf(db, rows)
      const names = await namesOf(db, study, rows)
      return rows.map((row) => ({
        ...visitOf(row),
        ...standingOf(row),
        name: names.get(row.sid) ?? null,
        askingSince: row.asking_since || null,
        now: row.standing === '' ? nothingYet : (JSON.parse(row.standing) as VisitNow),
        runs: runs.filter(({ sid }) => sid === row.sid),
      }))
    },

    async noteSeen(visit, now) {
      await db
        .updateTable('visits')
        .set({ last_seen_at: now })
        .where('study_id', '=', visit.study)
        .where('sid', '=', visit.sid)
        .where('last_seen_at', '<', now)
        .execute()
    },
  }
}

/** What the personal links are called that visits of a study came by. */
async function namesOf(
  db: Kysely<Tables>,
  study: string,
  visits: readonly { sid: string }[],
): Promise<Map<string, string>> {
  if (visits.length === 0) return new Map()
  const sids = visits.map(({ sid }) => sid)
  const rows = await db
    .selectFrom('personal_links')
    .select(['sid', 'name'])
    .where('study_id', '=', study)
    .where('sid', 'in', sids)
    .execute()
  return new Map(rows.map(({ sid, name }) => [sid ?? '', name]))
}
