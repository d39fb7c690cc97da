import type { Kysely } from 'kysely'
import type { VisitName } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Under which id is kept what a visit's device sends once the data of its study are frozen. It was acknowledged, so it may not be
 * lost; and it is no part of the data, so nothing that reads a visit finds it.
 */
export const lateNameOf = (sid: string): string => `late-${sid}`

/** Ids of visits are hexadecimal: in every order of letters they come before this, and the late ones after. */
const afterEveryId = 'g'

/** Which of these studies have frozen data. */
export async function frozenAmong(db: Kysely<Tables>, studies: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('studies')
    .select('study_id')
    .where('study_id', 'in', [...new Set(studies)])
    .where('data_frozen_at', 'is not', null)
    .execute()
  return new Set(rows.map(({ study_id }) => study_id))
}

/** How many events and replies came too late for a study's data, or for those of one visit. */
export async function lateArrivals(
  db: Kysely<Tables>,
  { study, sid }: { study: string; sid?: string },
): Promise<number> {
  let late = 0
  for (const table of ['events', 'replies'] as const) {
    const { n } = await db
      .selectFrom(table)
      .select((is) => is.fn.countAll<number>().as('n'))
      .where('study_id', '=', study)
      .where((is) => (sid === undefined ? is('sid', '>', afterEveryId) : is('sid', '=', lateNameOf(sid))))
      .executeTakeFirstOrThrow()
    late += n
  }
  return late
}

/** The numbers of a visit's events that are part of its data. */
export async function numbersInLog(db: Kysely<Tables>, { study, sid }: VisitName): Promise<Set<number>> {
  const rows = await db
    .selectFrom('events')
    .select('seq')
    .where('study_id', '=', study)
    .where('sid', '=', sid)
    .execute()
  return new Set(rows.map(({ seq }) => seq))
}
