import { measureRun } from '../../analysis/measures.ts'
import { sensitivitySet } from '../../analysis/sensitivity.ts'
import type { LatePause, FullRun } from '../../analysis/study/studyData.ts'
import type { AnnotationRow } from '../../study/moderationApi.ts'
import type { AnalysedVisit, Store } from '../store/store.ts'
import { dayOf } from './studyFacts.ts'

/** What pauses that were added afterwards make of a run. */
export type LatePausesOfRun = Pick<FullRun, 'latePauses' | 'withLatePausesMs'>
export const noLatePauses: LatePausesOfRun = { latePauses: [], withLatePausesMs: null }

/**
 * The late pauses of a study's runs, by visit and run, with the primary measure as it is without them too (measurement A7).
 * Moderators add them seldom: the logs of those visits alone are read.
 */
export async function latePausesOf(
  store: Pick<Store, 'annotationsOf' | 'eventsOf'>,
  study: string,
  visits: readonly Pick<AnalysedVisit, 'sid' | 'plan'>[],
): Promise<Map<string, Record<string, LatePausesOfRun>>> {
  const annotations = await store.annotationsOf(study)
  const found = new Map<string, Record<string, LatePausesOfRun>>()
  for (const { sid, plan } of visits) {
    const rows = annotations.get(sid)
    if (!rows) continue
    const events = await store.eventsOf({ study, sid })
    const measured = [...new Set(rows.map(({ run }) => run))].map((run): [string, LatePausesOfRun] => {
      const pauses = rows.filter((row) => row.run === run)
      const spans = pauses.map(({ fromMs, toMs }) => ({ from: fromMs, to: toMs }))
      const { task } = sensitivitySet(measureRun(events, run, undefined, spans, plan.scope))
      return [run, { latePauses: pauses.map(latePause), withLatePausesMs: task }]
    })
    found.set(sid, Object.fromEntries(measured))
  }
  return found
}

const latePause = ({ fromMs, toMs, why, by, madeAt }: AnnotationRow): LatePause => ({
  ...{ fromMs, toMs, why, by, date: dayOf(madeAt) },
})
