import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEvent, Payload } from '../instrumentation/event.ts'
import { beginRecording, resumeRecording, type RecordingOptions } from '../instrumentation/recording.ts'
import { FakeClock } from '../testing/fakeClock.ts'
import { MemoryStorage } from '../testing/memoryStorage.ts'
import { checkIdentities } from './identities.ts'
import { measureRun } from './measures.ts'

const incidents = ['pause', 'hidden', 'asleep', 'asleep with stopped clock', 'reload', 'wall set back'] as const
type Incident = (typeof incidents)[number]

const page: Payload<'page_enter'> = { reason: 'next', words: 40, questions: [{ q: 'first-name' }] }

/** A device with a participant at it, and a second reckoning of the task time that knows nothing of events. */
function aParticipant() {
  const sources = new FakeClock()
  const events: LogEvent[] = []
  const storage = new MemoryStorage()
  const options: RecordingOptions = { sid: 'a1', sources, storage, append: (event) => void events.push(event) }
  let recorder = beginRecording(options, sources.now())
  let task = 0

  function works(ms: number) {
    for (let left = ms; left > 0; left -= 1_000) {
      sources.pass(Math.min(1_000, left))
      recorder.beat()
    }
    task += ms
  }

  function meets(incident: Incident, ms: number) {
    recorder.beat()
    if (incident === 'pause') {
      recorder.say('pause_start', { reason: 'break' })
      works(ms)
      task -= ms
      recorder.say('pause_end', {})
    }
    if (incident === 'hidden') {
      recorder.say('hidden', {})
      sources.pass(ms)
      recorder.say('visible', {})
    }
    if (incident === 'asleep') {
      sources.pass(ms + 5_000)
      recorder.beat()
    }
    if (incident === 'asleep with stopped clock') {
      sources.shiftWall(ms + 2_000)
      recorder.beat()
    }
    if (incident === 'wall set back') {
      sources.shiftWall(-ms - 2_000)
      recorder.beat()
    }
    if (incident === 'reload') {
      sources.loadDocument(ms)
      recorder = resumeRecording(options) ?? recorder
      recorder.say('page_enter', { ...page, reason: 'reload' })
      if (ms <= 10_000) task += ms
    }
  }

  function turnsTo(name: string) {
    recorder.say('page_leave', { reason: 'next' })
    recorder.onPage({ page: name })
    recorder.say('page_enter', page)
  }

  recorder.inRun({ run: 'r1', form: 'long@1' })
  recorder.say('run_start', { scenario: 'dana-whitfield', form_hash: 'abc' })
  const sends = () => recorder.say('run_end', { outcome: 'completed_unassisted' })
  return { works, meets, turnsTo, sends, events, task: () => task }
}

const step = fc.record({
  work: fc.integer({ min: 1, max: 260_000 }),
  incident: fc.constantFrom(...incidents),
  ms: fc.integer({ min: 1, max: 60_000 }),
})

test('a run of about 45 minutes with twenty interruptions has its exact task time', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 20 }), (steps) => {
      const participant = aParticipant()
      for (const [index, { work, incident, ms }] of steps.entries()) {
        participant.turnsTo(`page-${index}`)
        participant.works(work)
        participant.meets(incident, ms)
      }
      participant.sends()
      const measures = measureRun(participant.events, 'r1')
      expect(measures.taskMs).toBe(participant.task())
      expect(checkIdentities(measures)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
