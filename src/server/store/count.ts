import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Adds one to a study's count and returns what it is then. */
export const countOneMore = (db: Kysely<Tables>, study: string, name: string): Promise<number> =>
  countMore(db, study, name, 1)

/** Adds so many to a study's count and returns what it is then. */
export async function countMore(db: Kysely<Tables>, study: string, name: string, more: number): Promise<number> {
  const { n } = await db
    .insertInto('counts')
    .values({ study_id: study, name, n: more })
    .onConflict((conflict) => conflict.columns(['study_id', 'name']).doUpdateSet({ n: sql`counts.n + ${more}` }))
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}
