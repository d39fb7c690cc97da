import { describe, expect, it } from 'vitest'
import type { LogEvent, Payload } from '../instrumentation/event.ts'
import { beginRecording, resumeRecording, type RecordingOptions } from '../instrumentation/recording.ts'
import { FakeClock } from '../testing/fakeClock.ts'
import { MemoryStorage } from '../testing/memoryStorage.ts'
import { checkIdentities } from './identities.ts'
import { measureRun } from './measures.ts'

const page: Payload<'page_enter'> = { reason: 'next', words: 40, questions: [{ q: 'first-name' }] }

/** A device on which two forms are filled in, one after the other, each with its sheet open for a while. */
function aVisit() {
  const sources = new FakeClock()
  const events: LogEvent[] = []
  const options: RecordingOptions = {
    sid: 'a1',
    sources,
    storage: new MemoryStorage(),
    append: (event) => void events.push(event),
  }
  let recorder = beginRecording(options, sources.now())

  function rests(ms: number) {
    for (let left = ms; left > 0; left -= 1_000) {
      sources.pass(Math.min(1_000, left))
      recorder.beat()
    }
  }
  function fillsIn(run: string, scenario: string, seconds: { page: number; sheet: number; after: number }) {
    recorder.inRun({ run, form: 'simplified@1' })
    recorder.say('run_start', { scenario, form_hash: 'abc' })
    recorder.say('segment_enter', { segment: 'form' })
    recorder.onPage({ page: 'name' })
    recorder.say('page_enter', page)
    rests(seconds.page * 1_000)
    recorder.say('sheet_opened', {})
    rests(seconds.sheet * 1_000)
    recorder.say('sheet_closed', {})
    recorder.say('page_leave', { reason: 'next' })
    recorder.say('segment_leave', { segment: 'form' })
    recorder.say('run_end', { outcome: 'completed_unassisted' })
    recorder.say('segment_enter', { segment: 'confirmation' })
    recorder.onPage({ page: 'sent' })
    recorder.say('page_enter', { ...page, questions: [] })
    rests(seconds.after * 1_000)
    recorder.say('page_leave', { reason: 'next' })
    recorder.say('segment_leave', { segment: 'confirmation' })
    recorder.inRun(null)
  }
  function reloads(ms: number) {
    sources.loadDocument(ms)
    recorder = resumeRecording(options) ?? recorder
  }
  return { events, rests, fillsIn, reloads }
}

describe('two runs of one visit', () => {
  const visit = aVisit()
  visit.fillsIn('r1', 'lucia-ramirez-soto', { page: 40, sheet: 7, after: 5 })
  visit.rests(90_000)
  visit.reloads(60_000)
  visit.rests(300_000)
  visit.fillsIn('r2', 'rosa-hernandez-luna', { page: 25, sheet: 3, after: 4 })

  it.each([
    ['r1', 'lucia-ramirez-soto', 47_000, 7_000, 5_000],
    ['r2', 'rosa-hernandez-luna', 28_000, 3_000, 4_000],
  ])('%s has its own times, and the break counts in none of them', (run, scenario, taskMs, sheetMs, afterMs) => {
    const measures = measureRun(visit.events, run)
    expect(measures).toMatchObject({ scenario, taskMs, elapsedMs: taskMs, primaryMs: taskMs, sheetMs, awayMs: 0 })
    expect(measures).toMatchObject({ screens: 1, answers: 1, reloads: 0, outcome: 'completed_unassisted' })
    expect(measures.afterSending).toMatchObject({ taskMs: afterMs, elapsedMs: afterMs, screens: 1 })
    expect(checkIdentities(measures)).toEqual([])
    expect(measures.afterSending && checkIdentities(measures.afterSending)).toEqual([])
  })
})
