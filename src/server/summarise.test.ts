// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { runRecord } from '../analysis/study/runRecord.ts'
import type { LogEvent } from '../instrumentation/event.ts'
import { runSummary, type VisitPlan } from '../study/api.ts'
import { demoStudy } from '../study/demoStudy.ts'
import { planVisit } from '../study/planVisit.ts'
import type { Visit } from './store/store.ts'
import { summariser } from './summarise.ts'
import { aHelpedStart, aSid, someEvents, theEnd } from './testing/aVisit.ts'

const visit: Visit = {
  study: 'demo',
  sid: aSid(1),
  tokenHash: '',
  lang: 'en',
  device: 'phone',
  status: 'pilot',
  simulated: false,
  startedAt: 0,
  plan: planVisit(demoStudy, aSid(1), 'dana-whitfield'),
}

const strictly = summariser((error) => {
  throw error
})

describe('summaries', () => {
  it('are one for each run that the log names, as the contract has it', () => {
    const second: LogEvent[] = someEvents(1, 3, 1).map((event) => ({ ...event, run: 'r2', seq: event.seq + 2000 }))
    const summaries = strictly(visit, [...someEvents(1, 5), theEnd(1), ...second])
    expect(summaries.map(({ run, outcome }) => [run, outcome])).toEqual([
      ['r1', 'completed_unassisted'],
      ['r2', null],
    ])
    for (const { record, ...each } of summaries) {
      expect(runSummary.parse(each)).toEqual(each)
      expect(runRecord.parse(record)).toEqual(record)
    }
    expect(summaries[0]?.record).toMatchObject({ formHash: 'abc', cause: 1, times: { task: 999_000 } })
  })

  it('count in the primary measure what the visit’s study counts', () => {
    const events = [...someEvents(1, 5), theEnd(1)]
    const counted = (scope?: VisitPlan['scope']) => {
      const [summary] = strictly({ ...visit, plan: { ...visit.plan, ...(scope ? { scope } : {}) } }, events)
      return [summary?.primaryMs, summary?.record?.times.task, summary?.record?.scope]
    }
    expect(counted()).toEqual([999_000, 999_000, ['form', 'signature']])
    expect(counted(['documents'])).toEqual([0, 0, ['documents']])
  })

  it('mark every run of a visit that has a helper', () => {
    const second: LogEvent[] = someEvents(1, 3, 1).map((event) => ({ ...event, run: 'r2', seq: event.seq + 2000 }))
    const records = (events: LogEvent[]) => strictly(visit, events).map(({ record }) => record?.helper)
    expect(records([...someEvents(1, 5), theEnd(1), ...second])).toEqual([false, false])
    expect(records([aHelpedStart(1), ...someEvents(1, 5), theEnd(1), ...second])).toEqual([true, true])
  })

  it('name the planned form though the run begins in its pre-screener', () => {
    const events = someEvents(1, 3).map((event) => ({ ...event, form: 'pre-screener@1' }))
    expect(strictly(visit, events)).toMatchObject([{ form: 'simplified@1' }])
  })

  it('leave out a run that cannot be measured, and say so', () => {
    const said: string[] = []
    const broken = { ...someEvents(1, 3)[2], d: null } as unknown as LogEvent
    const summarise = summariser((_, sid, run) => said.push(`${sid} ${run}`))
    expect(summarise(visit, [...someEvents(1, 2), broken])).toEqual([])
    expect(said).toEqual([`${aSid(1)} r1`])
  })

  it('are none for a log that names no run', () => {
    expect(strictly(visit, [])).toEqual([])
  })
})
