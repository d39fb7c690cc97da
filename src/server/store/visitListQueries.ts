import type { ExpressionBuilder, Kysely } from 'kysely'
import { runSummary, type RunSummary, type VisitPlan, type VisitRow } from '../../study/api.ts'
import { eventsOf } from './eventQueries.ts'
import { lateArrivals } from './lateArrivals.ts'
import type { VisitFilters, VisitStore } from './store.ts'
import type { Tables } from './tables.ts'

/** How many visits one page of the list holds. */
export const visitsPerPage = 50

/** What the console reads about visits. Lists read summaries, never the log. */
export function visitListQueries(db: Kysely<Tables>): Pick<VisitStore, 'visits' | 'visitDetail'> {
  return {
    async visits(filters) {
      const matching = db.selectFrom('visits').where((is) => matches(is, filters))
      const { total } = await matching.select((is) => is.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
      const rows = await matching
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('sid')
        .limit(visitsPerPage)
        .offset((filters.page - 1) * visitsPerPage)
        .execute()
      const runs = await runsOf(db, rows)
      return {
        visits: rows.map((row) => visitRow(row, runs)),
        total,
        page: filters.page,
        pages: Math.max(1, Math.ceil(total / visitsPerPage)),
      }
    },

    async visitDetail(sid) {
      const row = await db.selectFrom('visits').selectAll().where('sid', '=', sid).executeTakeFirst()
      if (!row) return null
      const visit = { study: row.study_id, sid }
      const replies = await db
        .selectFrom('replies')
        .selectAll()
        .where('study_id', '=', visit.study)
        .where('sid', '=', sid)
        .orderBy('run')
        .orderBy('instrument')
        .orderBy('item')
        .execute()
      return {
        visit: visitRow(row, await runsOf(db, [row])),
        events: await eventsOf(db, visit),
        replies: replies.map(({ run, instrument, item, value }) => ({ run: run || null, instrument, item, value })),
        imports: await db
          .selectFrom('imports')
          .select(['by', 'at', 'events'])
          .where('study_id', '=', visit.study)
          .where('sid', '=', sid)
          .orderBy('at')
          .execute(),
        late: await lateArrivals(db, visit),
      }
    },
  }
}

function matches(
  is: ExpressionBuilder<Tables, 'visits'>,
  { study, lang, device, form, scenario, outcome }: VisitFilters,
) {
  const conditions = []
  if (study) conditions.push(is('visits.study_id', '=', study))
  if (lang) conditions.push(is('lang', '=', lang))
  if (device) conditions.push(is('device', '=', device))
  if (form || scenario || outcome) conditions.push(is.exists(matchingRun(is, { form, scenario, outcome })))
  return is.and(conditions)
}

function matchingRun(
  is: ExpressionBuilder<Tables, 'visits'>,
  { form, scenario, outcome }: Pick<VisitFilters, 'form' | 'scenario' | 'outcome'>,
) {
  let run = is
    .selectFrom('runs')
    .select('run')
    .whereRef('runs.study_id', '=', 'visits.study_id')
    .whereRef('runs.sid', '=', 'visits.sid')
  if (form) run = form.includes('@') ? run.where('form', '=', form) : run.where('form', 'like', `${form}@%`)
  if (scenario) run = run.where('scenario', '=', scenario)
  if (outcome === 'unfinished') return run.where('outcome', 'is', null)
  return outcome ? run.where('outcome', '=', outcome) : run
}

/** The summaries of all runs of these visits. */
export async function runsOf(db: Kysely<Tables>, visits: readonly Tables['visits'][]): Promise<RunSummary[]> {
  if (visits.length === 0) return []
  const rows = await db
    .selectFrom('runs')
    .select('summary')
    .where('study_id', 'in', [...new Set(visits.map((visit) => visit.study_id))])
    .where(
      'sid',
      'in',
      visits.map((visit) => visit.sid),
    )
    .orderBy('run')
    .execute()
  return rows.map((row) => runSummary.parse(JSON.parse(row.summary)))
}

function visitRow(row: Tables['visits'], runs: readonly RunSummary[]): VisitRow {
  const { scope } = JSON.parse(row.plan) as VisitPlan
  return {
    sid: row.sid,
    study: row.study_id,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    lang: row.lang as VisitRow['lang'],
    device: row.device,
    status: row.status as VisitRow['status'],
    simulated: row.simulated === 1,
    ...(scope ? { scope } : {}),
    events: row.events,
    runs: runs.filter((run) => run.sid === row.sid),
  }
}
