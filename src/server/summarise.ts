import { measureRun } from '../analysis/measures.ts'
import { recordOf } from '../analysis/study/runRecord.ts'
import type { LogEvent } from '../instrumentation/event.ts'
import type { Summarise, SummarisedRun, Visit } from './store/store.ts'

/**
 * Measures every run that a visit's log names. A run whose log can't be measured is told to `onError` and left out:
 * its events are kept all the same, and a summary can be made of them later.
 */
export function summariser(onError: (error: unknown, sid: string, run: string) => void): Summarise {
  return (visit, events) => {
    const summaries: SummarisedRun[] = []
    for (const run of runsIn(events)) {
      try {
        summaries.push(summary(visit, events, run))
      } catch (error) {
        onError(error, visit.sid, run)
      }
    }
    return summaries
  }
}

function runsIn(events: readonly LogEvent[]): string[] {
  return [...new Set(events.flatMap((event) => event.run ?? []))]
}

function formHashOf(events: readonly LogEvent[], run: string): string | null {
  for (const event of events) if (event.run === run && event.type === 'run_start') return event.d.form_hash
  return null
}

function summary(visit: Visit, events: readonly LogEvent[], run: string): SummarisedRun {
  const measures = measureRun(events, run, undefined, undefined, visit.plan.scope)
  const planned = visit.plan.runs.find((each) => each.run === run)
  const { elapsedMs, taskMs, primaryMs, pauseMs, awayMs } = measures
  const { screens, answers, errors, corrections, backs, matched, scored } = measures
  return {
    sid: visit.sid,
    run,
    // A run begins in its pre-screener, whose events name that form; the plan names the one the run is of.
    form: planned?.form ?? measures.form ?? 'unknown',
    scenario: measures.scenario ?? planned?.scenario ?? 'unknown',
    outcome: measures.outcome,
    ...(measures.sentEarly ? { sentEarly: true as const } : {}),
    ...(measures.contradictions === null ? {} : { contradictions: measures.contradictions }),
    page: measures.page,
    ...{ elapsedMs, taskMs, primaryMs, pauseMs, awayMs },
    ...(measures.preScreener ? { preScreenerMs: measures.preScreener.taskMs } : {}),
    ...{ screens, answers, errors, corrections, backs, matched, scored },
    record: recordOf(measures, formHashOf(events, run)),
  }
}
