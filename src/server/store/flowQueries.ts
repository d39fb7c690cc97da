import type { Kysely } from 'kysely'
import type { Outcome } from '../../instrumentation/event.ts'
import { visitPlan } from '../../study/api.ts'
import type { FlowVisit } from '../../study/flowCounts.ts'
import type { ModerationStore } from './store.ts'
import type { Tables } from './tables.ts'

/** What the flow of participants is counted from: visits and the ends of their runs, never the log. */
export function flowQueries(db: Kysely<Tables>): Pick<ModerationStore, 'flowOf'> {
  return {
    async flowOf(study) {
      const visits = await db
        .selectFrom('visits')
        .select(['sid', 'status', 'simulated', 'plan'])
        .where('study_id', '=', study)
        .execute()
      const runs = await db
        .selectFrom('runs')
        .select(['sid', 'run', 'outcome'])
        .where('study_id', '=', study)
        .orderBy('run')
        .execute()
      const counts = await db.selectFrom('counts').select(['name', 'n']).where('study_id', '=', study).execute()
      const count = (name: string) => counts.find((row) => row.name === name)?.n ?? 0
      const byVisit = new Map<string, FlowVisit['runs'][number][]>()
      for (const { sid, run, outcome } of runs) {
        byVisit.set(sid, [...(byVisit.get(sid) ?? []), { run, outcome: outcome as Outcome | null }])
      }
      return {
        visits: visits.map(({ sid, status, simulated, plan }) => ({
          status: status as FlowVisit['status'],
          simulated: simulated === 1,
          forms: visitPlan.parse(JSON.parse(plan)).runs.map(({ form }) => form),
          runs: byVisit.get(sid) ?? [],
        })),
        gone: {
          declined: count('declined'),
          withdrawn: count('withdrawn'),
          deleted: count('deleted'),
          expired: count('expired'),
        },
      }
    },
  }
}
