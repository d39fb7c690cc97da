import type { Kysely } from 'kysely'
import { visitPlan } from '../../study/api.ts'
import { countOneMore } from './count.ts'
import type { Dialect } from './dialect.ts'
import { frozenAmong, lateNameOf } from './lateArrivals.ts'
import type { Standing, Visit, VisitStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Everything that is kept of a visit lies in these, the visit itself in the last. */
export const tablesOfVisits = [
  'events',
  'runs',
  'replies',
  'imports',
  'commands',
  'messages',
  'annotations',
  'visits',
] as const

/** Visits: beginning, replies, withdrawing. */
export function visitQueries(
  db: Kysely<Tables>,
  { afterDeletion }: Pick<Dialect, 'afterDeletion'>,
): Pick<
  VisitStore,
  'visit' | 'heardVisit' | 'keepVisit' | 'sidsAfter' | 'noteImport' | 'keepReplies' | 'addReplies' | 'withdraw'
> {
  return {
    async visit(sid) {
      return findVisit(db, sid)
    },

    async heardVisit(sid) {
      const row = await db
        .selectFrom('visits')
        .select(['study_id', 'token_hash', 'last_seen_at', 'has_news'])
        .where('sid', '=', sid)
        .executeTakeFirst()
      return row ? { study: row.study_id, sid, tokenHash: row.token_hash, ...standingOf(row) } : null
    },

    async keepVisit(visit) {
      await insertVisit(db, visit)
      const row = await db.selectFrom('visits').selectAll().where('sid', '=', visit.sid).executeTakeFirstOrThrow()
      return visitOf(row)
    },

    async sidsAfter(sid, limit) {
      const rows = await db
        .selectFrom('visits')
        .select('sid')
        .where('sid', '>', sid)
        .orderBy('sid')
        .limit(limit)
        .execute()
      return rows.map((row) => row.sid)
    },

    async noteImport({ study, sid }, { by, at, events }) {
      await db
        .insertInto('imports')
        .values({ study_id: study, sid, by, at, events })
        .onConflict((conflict) =>
          conflict
            .columns(['study_id', 'sid', 'by'])
            .doUpdateSet((is) => ({ at, events: is('imports.events', '+', events) })),
        )
        .execute()
    },

    async keepReplies(visit, replies) {
      return db.transaction().execute(async (transaction) => {
        if (!(await lockVisit(transaction, visit))) return false
        const isLate = (await frozenAmong(transaction, [visit.study])).has(visit.study)
        const sid = isLate ? lateNameOf(visit.sid) : visit.sid
        for (const { run, instrument, item, value } of replies) {
          await transaction
            .insertInto('replies')
            .values({ study_id: visit.study, sid, run: run ?? '', instrument, item, value })
            .onConflict((conflict) =>
              conflict.columns(['study_id', 'sid', 'run', 'instrument', 'item']).doUpdateSet({ value }),
            )
            .execute()
        }
        return true
      })
    },

    async addReplies(visit, replies) {
      return db.transaction().execute(async (transaction) => {
        if (!(await lockVisit(transaction, visit))) return null
        let added = 0
        for (const { run, instrument, item, value } of replies) {
          const { numInsertedOrUpdatedRows } = await transaction
            .insertInto('replies')
            .values({ study_id: visit.study, sid: visit.sid, run: run ?? '', instrument, item, value })
            .onConflict((conflict) => conflict.columns(['study_id', 'sid', 'run', 'instrument', 'item']).doNothing())
            .executeTakeFirst()
          added += Number(numInsertedOrUpdatedRows ?? 0n)
        }
        return added
      })
    },

    async withdraw(visit, as = 'withdrawn') {
      const deleted = await db.transaction().execute(async (transaction) => {
        if (!(await lockVisit(transaction, visit))) return false
        for (const table of tablesOfVisits) {
          await transaction
            .deleteFrom(table)
            .where('study_id', '=', visit.study)
            .where('sid', 'in', [visit.sid, lateNameOf(visit.sid)])
            .execute()
        }
        for (const table of ['slots', 'personal_links'] as const) {
          await transaction
            .updateTable(table)
            .set({ sid: null })
            .where('study_id', '=', visit.study)
            .where('sid', '=', visit.sid)
            .execute()
        }
        // What is limited for one visit is counted under its id.
        await transaction.deleteFrom('sign_in_attempts').where('account', 'like', `%:${visit.sid}`).execute()
        await countOneMore(transaction, visit.study, as)
        return true
      })
      if (deleted) await afterDeletion()
      return deleted
    },
  }
}

/** Keeps a visit unless its id is known. */
export async function insertVisit(db: Kysely<Tables>, visit: Visit): Promise<void> {
  await db
    .insertInto('visits')
    .values({
      study_id: visit.study,
      sid: visit.sid,
      token_hash: visit.tokenHash,
      lang: visit.lang,
      device: visit.device,
      status: visit.status,
      simulated: visit.simulated ? 1 : 0,
      started_at: visit.startedAt,
      last_seen_at: visit.startedAt,
      events: 0,
      summary_due: 0,
      posts: 0,
      posts_since: 0,
      standing: '',
      has_news: 0,
      asking_since: 0,
      plan: JSON.stringify(visit.plan),
    })
    .onConflict((conflict) => conflict.column('sid').doNothing())
    .execute()
}

/** The visit with this id, if it is kept. */
export async function findVisit(db: Kysely<Tables>, sid: string): Promise<Visit | null> {
  const row = await db.selectFrom('visits').selectAll().where('sid', '=', sid).executeTakeFirst()
  return row ? visitOf(row) : null
}

/**
 * Holds the visit's row until the transaction ends, so that of two servers that write to it one waits; an update does
 * it in both databases. False if the visit is gone.
 */
export async function lockVisit(
  transaction: Kysely<Tables>,
  visit: Pick<Visit, 'study' | 'sid'>,
  changes: Partial<Tables['visits']> = { sid: visit.sid },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('visits')
    .set(changes)
    .where('study_id', '=', visit.study)
    .where('sid', '=', visit.sid)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A visit out of its row. */
export function visitOf(row: Tables['visits']): Visit {
  return {
    study: row.study_id,
    sid: row.sid,
    tokenHash: row.token_hash,
    lang: row.lang as Visit['lang'],
    device: row.device as Visit['device'],
    status: row.status as Visit['status'],
    simulated: row.simulated === 1,
    startedAt: row.started_at,
    plan: visitPlan.parse(JSON.parse(row.plan)),
  }
}

/** How a visit stands with its device, out of its row. */
export function standingOf(row: Pick<Tables['visits'], 'last_seen_at' | 'has_news'>): Standing {
  return { lastSeenAt: row.last_seen_at, hasNews: row.has_news === 1 }
}
