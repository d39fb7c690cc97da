import type { Kysely } from 'kysely'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { RunSummary } from '../../study/api.ts'
import type { Visit, VisitStore } from './store.ts'
import type { Tables } from './tables.ts'
import { findVisit, lockVisit } from './visitQueries.ts'

/** The log, and the summaries of runs made of it. */
export function eventQueries(db: Kysely<Tables>): Pick<VisitStore, 'keepEvents' | 'summariseAgain'> {
  return {
    async keepEvents(visit, events, now, summarise) {
      return db.transaction().execute(async (transaction) => {
        if (!(await lockVisit(transaction, visit, { last_seen_at: now }))) return false
        await insertEvents(transaction, visit, events)
        const log = await eventsOf(transaction, visit)
        await keepSummaries(transaction, visit, summarise(visit, log))
        await lockVisit(transaction, visit, { events: log.length })
        return true
      })
    },

    async summariseAgain(sid, summarise) {
      await db.transaction().execute(async (transaction) => {
        const visit = await findVisit(transaction, sid)
        if (!visit || !(await lockVisit(transaction, visit))) return
        await keepSummaries(transaction, visit, summarise(visit, await eventsOf(transaction, visit)))
      })
    },
  }
}

/** A visit's log in order of `seq`. */
export async function eventsOf(db: Kysely<Tables>, visit: Pick<Visit, 'study' | 'sid'>): Promise<LogEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('study_id', '=', visit.study)
    .where('sid', '=', visit.sid)
    .orderBy('seq')
    .execute()
  // Each was parsed with the event schema before it was kept.
  return rows.map((row) => JSON.parse(row.body) as LogEvent)
}

async function insertEvents(db: Kysely<Tables>, visit: Visit, events: readonly LogEvent[]): Promise<void> {
  await db
    .insertInto('events')
    .values(
      events.map((event) => ({
        study_id: visit.study,
        sid: visit.sid,
        seq: event.seq,
        t: event.t,
        type: event.type,
        body: JSON.stringify(event),
      })),
    )
    .onConflict((conflict) => conflict.columns(['study_id', 'sid', 'seq']).doNothing())
    .execute()
}

async function keepSummaries(db: Kysely<Tables>, visit: Visit, summaries: readonly RunSummary[]): Promise<void> {
  for (const summary of summaries) {
    const { run, form, scenario, outcome } = summary
    const changing = { form, scenario, outcome, summary: JSON.stringify(summary) }
    await db
      .insertInto('runs')
      .values({ study_id: visit.study, sid: visit.sid, run, ...changing })
      .onConflict((conflict) => conflict.columns(['study_id', 'sid', 'run']).doUpdateSet(changing))
      .execute()
  }
}
