import { sql, type Kysely, type RawBuilder } from 'kysely'
import { visitNow } from '../../analysis/visitNow.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { Dialect } from './dialect.ts'
import { groupWriter } from './groupWriter.ts'
import { isWindowOver } from './isWindowOver.ts'
import { frozenAmong, lateNameOf, numbersInLog } from './lateArrivals.ts'
import type { Keeping, Summarise, SummarisedRun, Visit, VisitName, VisitStore } from './store.ts'
import type { Tables } from './tables.ts'
import { lockVisit, visitOf } from './visitQueries.ts'

/** A batch on its way to the log. */
interface Batch {
  visit: Pick<Visit, 'study' | 'sid' | 'tokenHash'>
  events: readonly LogEvent[]
  now: number
}

/** The most batches that share a commit. Each waits for all, so more would lengthen the longest waits. */
const batchesACommit = 64

const minute = 60_000
/** A device sends at page turns and every ten seconds; one that has been offline sends hundreds of events at once. */
export const postsAMinute = 600

/** The log, and the summaries of runs made of it. */
export function eventQueries(
  db: Kysely<Tables>,
  dialect: Dialect,
): Pick<VisitStore, 'keepEvents' | 'summariseAgain' | 'summariseDue'> {
  const keep = groupWriter<Batch, Keeping>((batches) => keepBatches(db, dialect, batches), batchesACommit)
  return {
    keepEvents: (visit, events, now) => keep({ visit, events, now }),

    async summariseAgain(sid, summarise) {
      await summariseSome(db, [sid], summarise)
    },

    async summariseDue(summarise, limit) {
      const due = await db
        .selectFrom('visits')
        .select(['study_id', 'sid'])
        // As a literal, for an index on a part of the rows is no use to a parameter.
        .where(sql.ref('summary_due'), '=', sql.lit(1))
        .limit(limit)
        .execute()
      const sids = due.map(({ sid }) => sid)
      const next = () => sids.splice(0, dialect.summariesACommit)
      const makeAll = async () => {
        for (let some = next(); some.length > 0; some = next()) await summariseSome(db, some, summarise)
      }
      await Promise.all(Array.from({ length: dialect.commitsAtOnce }, makeAll))
      return due.map(({ study_id, sid }) => ({ study: study_id, sid }))
    },
  }
}

/** A visit's log in order of `seq`. */
export async function eventsOf(db: Kysely<Tables>, visit: VisitName): Promise<LogEvent[]> {
  // In one value: a row each took the driver longer than everything else that a summary needs.
  const log = await db
    .selectFrom('events')
    .select(sql<string | null>`string_agg(body, ',' order by seq)`.as('bodies'))
    .where('study_id', '=', visit.study)
    .where('sid', '=', visit.sid)
    .executeTakeFirst()
  // Each was parsed with the event schema before it was kept.
  return JSON.parse(`[${log?.bodies ?? ''}]`) as LogEvent[]
}

function keepBatches(db: Kysely<Tables>, dialect: Dialect, batches: readonly Batch[]): Promise<Keeping[]> {
  return db.transaction().execute(async (transaction) => {
    const posts = await countPosts(transaction, batches)
    const outcomes = batches.map(({ visit }) => outcomeOf(posts.get(visit.sid)))
    const kept = batches.filter((_, index) => outcomes[index] === 'kept')
    const rows = await rowsToKeep(transaction, kept)
    if (rows.length > 0) await insertEvents(transaction, dialect, rows)
    return outcomes
  })
}

/**
 * Counts the batches and holds their visits' rows until the transaction ends, so that of two servers that write to one
 * visit one waits; returns how many each visit has posted within the minute. Visits that are gone aren't in it, nor
 * those that were begun again with another token.
 */
async function countPosts(db: Kysely<Tables>, batches: readonly Batch[]): Promise<Map<string, number>> {
  const tokens = new Map(batches.map(({ visit }) => [visit.sid, visit.tokenHash]))
  const now = Math.max(...batches.map((batch) => batch.now))
  const more = howMany(batches)
  const isNewMinute = isWindowOver('posts_since', now, minute)
  const rows = await db
    .updateTable('visits')
    .set({
      last_seen_at: now,
      summary_due: sql.lit(1),
      posts: sql`case when ${isNewMinute} then ${more} else posts + ${more} end`,
      posts_since: sql`case when ${isNewMinute} then ${now} else posts_since end`,
    })
    .where('study_id', 'in', [...new Set(batches.map(({ visit }) => visit.study))])
    .where('sid', 'in', [...tokens.keys()])
    .returning(['sid', 'token_hash', 'posts'])
    .execute()
  return new Map(
    rows.filter(({ sid, token_hash }) => tokens.get(sid) === token_hash).map(({ sid, posts }) => [sid, posts]),
  )
}

/** How many of the batches are of the visit in hand. */
function howMany(batches: readonly Batch[]): RawBuilder<number> {
  const counts = new Map<string, number>()
  for (const { visit } of batches) counts.set(visit.sid, (counts.get(visit.sid) ?? 0) + 1)
  const several = [...counts].filter(([, count]) => count > 1)
  if (several.length === 0) return sql.lit(1)
  return sql`case sid ${sql.join(
    several.map(([sid, count]) => sql`when ${sid} then ${sql.lit(count)}`),
    sql` `,
  )} else 1 end`
}

function outcomeOf(posts: number | undefined): Keeping {
  if (posts === undefined) return 'gone'
  return posts > postsAMinute ? 'too-often' : 'kept'
}

/** The rows of batches; of a study whose data are frozen, under a name that is no part of them. */
async function rowsToKeep(db: Kysely<Tables>, batches: readonly Batch[]): Promise<Tables['events'][]> {
  if (batches.length === 0) return []
  // Read while the visits' rows are held, for which freezing the data waits.
  const frozen = await frozenAmong(
    db,
    batches.map(({ visit }) => visit.study),
  )
  const rows = batches.filter(({ visit }) => !frozen.has(visit.study)).flatMap((batch) => rowsOf(batch))
  for (const batch of batches) if (frozen.has(batch.visit.study)) rows.push(...(await lateRowsOf(db, batch)))
  return rows
}

/** What the data of the visit lack. */
async function lateRowsOf(db: Kysely<Tables>, batch: Batch): Promise<Tables['events'][]> {
  const inLog = await numbersInLog(db, batch.visit)
  return rowsOf(batch, lateNameOf(batch.visit.sid)).filter(({ seq }) => !inLog.has(seq))
}

function rowsOf({ visit, events }: Batch, sid = visit.sid): Tables['events'][] {
  return events.map((event) => ({
    study_id: visit.study,
    sid,
    seq: event.seq,
    t: event.t,
    type: event.type,
    body: JSON.stringify(event),
  }))
}

/** All rows travel in one parameter: compiling a query with six parameters a row took longer than the disk. */
async function insertEvents(db: Kysely<Tables>, dialect: Dialect, rows: readonly Tables['events'][]): Promise<void> {
  await sql`
    insert into events (study_id, sid, seq, t, type, body)
    ${dialect.eventRows(JSON.stringify(rows))}
    on conflict (study_id, sid, seq) do nothing
  `.execute(db)
}

function summariseSome(db: Kysely<Tables>, sids: readonly string[], summarise: Summarise): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    for (const sid of sids) await summariseOne(transaction, sid, summarise)
  })
}

async function summariseOne(transaction: Kysely<Tables>, sid: string, summarise: Summarise): Promise<void> {
  // The row is held before the log is read, so that a batch that comes meanwhile marks the summaries as due again.
  const row = await transaction
    .updateTable('visits')
    .set({ summary_due: 0 })
    .where('sid', '=', sid)
    .returningAll()
    .executeTakeFirst()
  if (!row) return
  const visit = visitOf(row)
  const log = await eventsOf(transaction, visit)
  await keepSummaries(transaction, visit, summarise(visit, log))
  await lockVisit(transaction, visit, { events: log.length, standing: JSON.stringify(visitNow(log)) })
}

async function keepSummaries(db: Kysely<Tables>, visit: Visit, runs: readonly SummarisedRun[]): Promise<void> {
  await db.deleteFrom('runs').where('study_id', '=', visit.study).where('sid', '=', visit.sid).execute()
  if (runs.length === 0) return
  const rows = runs.map(({ record, ...summary }) => {
    const { run, form, scenario, outcome } = summary
    return {
      study_id: visit.study,
      sid: visit.sid,
      ...{ run, form, scenario, outcome },
      summary: JSON.stringify(summary),
      record: record ? JSON.stringify(record) : null,
    }
  })
  await db.insertInto('runs').values(rows).execute()
}
