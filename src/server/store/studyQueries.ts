import type { Kysely } from 'kysely'
import { studyDefinition, type StudyLanguage } from '../../study/study.ts'
import { countOneMore } from './count.ts'
import type { KeptStudy, StudyStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Studies and their counts. */
export function studyQueries(db: Kysely<Tables>): StudyStore {
  return {
    async keepStudy(definition, now) {
      await db
        .insertInto('studies')
        .values({
          study_id: definition.code,
          kind: definition.kind,
          frozen: 0,
          created_at: now,
          definition: JSON.stringify(definition),
        })
        .onConflict((conflict) =>
          conflict
            .column('study_id')
            .doUpdateSet({ definition: JSON.stringify(definition) })
            .where('studies.kind', '=', 'demo'),
        )
        .execute()
    },

    async study(code) {
      const row = await db
        .selectFrom('studies')
        .selectAll()
        .where('study_id', '=', code)
        .where('put_away_at', 'is', null)
        .executeTakeFirst()
      return row ? keptStudy(row) : null
    },

    async studies() {
      const rows = await db
        .selectFrom('studies')
        .selectAll()
        .where('put_away_at', 'is', null)
        .orderBy('created_at')
        .orderBy('study_id')
        .execute()
      const counts = await db.selectFrom('counts').selectAll().execute()
      const visits = await db
        .selectFrom('visits')
        .select((is) => ['study_id', is.fn.countAll<number>().as('n')])
        .groupBy('study_id')
        .execute()
      const joined = await db
        .selectFrom('slots')
        .select((is) => ['study_id', is.fn.countAll<number>().as('n')])
        .where('is_pilot', '=', 0)
        .where('is_replaced', '=', 0)
        .where('sid', 'is not', null)
        .groupBy('study_id')
        .execute()
      const count = (study: string, name: string) =>
        counts.find((row) => row.study_id === study && row.name === name)?.n ?? 0

      return rows.map((row) => ({
        ...described(keptStudy(row)),
        visits: visits.find(({ study_id }) => study_id === row.study_id)?.n ?? 0,
        joined: joined.find(({ study_id }) => study_id === row.study_id)?.n ?? 0,
        declined: count(row.study_id, 'declined'),
        withdrawn: count(row.study_id, 'withdrawn'),
      }))
    },

    async countDeclined(study) {
      await countOneMore(db, study, 'declined')
    },

    async takePlace(study, lang) {
      return (await countOneMore(db, study, `places-${lang}`)) - 1
    },
  }
}

/** A study as its row has it. */
export function keptStudy(row: Pick<Tables['studies'], 'definition' | 'frozen' | 'ended_at'>): KeptStudy {
  const state = row.ended_at !== null ? 'ended' : row.frozen === 1 ? 'frozen' : 'draft'
  return { state, definition: studyDefinition.parse(JSON.parse(row.definition)), frozen: row.frozen === 1 }
}

function described({ definition, frozen, state }: KeptStudy) {
  const { code, title, kind, scenarios, sequences = [], target } = definition
  return {
    code,
    title,
    kind,
    frozen,
    state,
    ...(target === undefined ? {} : { target }),
    scenarios: [...new Set(Object.values(scenarios).flatMap((list) => list ?? []))],
    sequences,
    languages: Object.keys(scenarios) as StudyLanguage[],
  }
}
