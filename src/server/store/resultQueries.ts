import type { Kysely } from 'kysely'
import { runRecord } from '../../analysis/study/runRecord.ts'
import { visitPlan } from '../../study/api.ts'
import { eventsOf } from './eventQueries.ts'
import type { AnalysedVisit, ResultStore } from './store.ts'
import type { Tables } from './tables.ts'

/** What results and exports read. */
export function resultQueries(db: Kysely<Tables>): ResultStore {
  return {
    async analysedVisits(study) {
      const visits = await db
        .selectFrom('visits')
        .selectAll()
        .where('study_id', '=', study)
        .orderBy('started_at')
        .orderBy('sid')
        .execute()
      const runs = await db.selectFrom('runs').selectAll().where('study_id', '=', study).orderBy('run').execute()
      const replies = await db
        .selectFrom('replies')
        .selectAll()
        .where('study_id', '=', study)
        .orderBy('run')
        .orderBy('instrument')
        .orderBy('item')
        .execute()
      const [runsOf, repliesOf] = [bySid(runs), bySid(replies)]
      return visits.map((visit) => analysedVisit(visit, runsOf.get(visit.sid) ?? [], repliesOf.get(visit.sid) ?? []))
    },

    async studyCounts(study) {
      const rows = await db.selectFrom('counts').selectAll().where('study_id', '=', study).execute()
      const of = (name: string) => rows.find((row) => row.name === name)?.n ?? 0
      return { declined: of('declined'), withdrawn: of('withdrawn'), deleted: of('deleted') }
    },

    async keepLook(study, { id, at, by, reason, people }) {
      await db.insertInto('looks').values({ study_id: study, id, at, by_name: by, reason, people }).execute()
    },

    async looks(study) {
      const rows = await db
        .selectFrom('looks')
        .selectAll()
        .where('study_id', '=', study)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, at, by_name, reason, people }) => ({ id, at, by: by_name, reason, people }))
    },

    eventsOf: (visit) => eventsOf(db, visit),
  }
}

function bySid<Row extends { sid: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.sid)
    if (group) group.push(row)
    else groups.set(row.sid, [row])
  }
  return groups
}

function analysedVisit(
  visit: Tables['visits'],
  runs: readonly Tables['runs'][],
  replies: readonly Tables['replies'][],
): AnalysedVisit {
  return {
    sid: visit.sid,
    lang: visit.lang as AnalysedVisit['lang'],
    device: visit.device as AnalysedVisit['device'],
    status: visit.status as AnalysedVisit['status'],
    simulated: visit.simulated === 1,
    startedAt: visit.started_at,
    plan: visitPlan.parse(JSON.parse(visit.plan)),
    runs: runs.map(({ run, form, scenario, record }) => ({
      ...{ run, form, scenario },
      record: record === null ? null : runRecord.parse(JSON.parse(record)),
    })),
    replies: replies.map(({ run, instrument, item, value }) => ({ run: run || null, instrument, item, value })),
  }
}
