import { sql, type Kysely, type Transaction } from 'kysely'
import type { VisitName } from './store.ts'
import type { Tables } from './tables.ts'
import { lockVisit } from './visitQueries.ts'

type NumberedTable = 'commands' | 'messages' | 'annotations'

/**
 * Adds a row to what is numbered in each visit, from 1; the visit's row is held meanwhile, so that no number is given
 * twice. A row whose id is known isn't added again: its number is returned. Null if the visit is gone.
 */
export function keepNumbered(
  db: Kysely<Tables>,
  table: NumberedTable,
  visit: VisitName,
  id: string,
  insert: (transaction: Transaction<Tables>, n: number) => Promise<Partial<Tables['visits']> | void>,
): Promise<number | null> {
  return db.transaction().execute((transaction) => addNumbered(transaction, table, visit, id, insert))
}

/** The same within a transaction that has begun. */
export async function addNumbered(
  transaction: Transaction<Tables>,
  table: NumberedTable,
  visit: VisitName,
  id: string,
  insert: (transaction: Transaction<Tables>, n: number) => Promise<Partial<Tables['visits']> | void>,
): Promise<number | null> {
  if (!(await lockVisit(transaction, visit))) return null
  const ofVisit = transaction.selectFrom(table).where('study_id', '=', visit.study).where('sid', '=', visit.sid)
  const known = await ofVisit.select('n').where('id', '=', id).executeTakeFirst()
  if (known) return known.n
  const { last } = await ofVisit.select(sql<number>`coalesce(max(n), 0)`.as('last')).executeTakeFirstOrThrow()
  const changes = await insert(transaction, last + 1)
  if (changes) await lockVisit(transaction, visit, changes)
  return last + 1
}
