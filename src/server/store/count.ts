import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Adds one to a study's count and returns what it is then. */
export async function countOneMore(db: Kysely<Tables>, study: string, name: string): Promise<number> {
  const { n } = await db
    .insertInto('counts')
    .values({ study_id: study, name, n: 1 })
    .onConflict((conflict) => conflict.columns(['study_id', 'name']).doUpdateSet({ n: sql`counts.n + 1` }))
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}
