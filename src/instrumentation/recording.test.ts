import { expect, test } from 'vitest'
import { FakeClock } from '../testing/fakeClock.ts'
import { MemoryStorage } from '../testing/memoryStorage.ts'
import { eventSchema, type LogEvent, type Payload } from './event.ts'
import { beginRecording, resumeRecording } from './recording.ts'

function aVisit() {
  const sources = new FakeClock(1_000)
  const events: LogEvent[] = []
  const storage = new MemoryStorage()
  const options = { sid: 'a1b2', sources, storage, append: (event: LogEvent) => void events.push(event) }
  return { ...options, events, options, recorder: beginRecording(options, sources.now()) }
}
const page: Payload<'page_enter'> = { reason: 'next', words: 20, questions: [] }
const types = (events: LogEvent[]) => events.map((event) => event.type)

test('events carry their number, moment, run and page', () => {
  const { sources, events, recorder } = aVisit()
  recorder.inRun({ run: 'r1', form: 'simplified@1' })
  recorder.onPage({ page: 'member', item: 'a1' })
  sources.pass(1_500)
  recorder.say('page_enter', page)
  sources.pass(500)
  recorder.say('back', {}, {}, sources.now() - 120)
  expect(events).toEqual([
    expect.objectContaining({ seq: 1, doc: 1, t: 1_500, run: 'r1', form: 'simplified@1', page: 'member', item: 'a1' }),
    expect.objectContaining({ seq: 2, t: 1_880, type: 'back' }),
  ])
})

test('every event it writes fits the schema', () => {
  const { sources, events, recorder } = aVisit()
  recorder.inRun({ run: 'r1', form: 'simplified@1' })
  recorder.say('run_start', { scenario: 'dana-whitfield', form_hash: 'abc' })
  recorder.onPage({ page: 'name' })
  recorder.say('page_enter', { ...page, questions: [{ q: 'first-name' }] })
  sources.pass(70_000)
  recorder.say('hidden', {})
  sources.shiftWall(9_000)
  recorder.say('visible', {})
  recorder.say('page_leave', { reason: 'next' })
  expect(new Set(types(events))).toEqual(
    new Set(['run_start', 'page_enter', 'suspended', 'idle', 'hidden', 'clock_gap', 'visible', 'page_leave']),
  )
  for (const event of events) expect(eventSchema.safeParse(event).error).toBeUndefined()
})

test('a question says its own item, not that of the page it stands on', () => {
  const { events, recorder } = aVisit()
  recorder.onPage({ page: 'member', item: 'a1' })
  recorder.say('field_focus', {}, { q: 'm-first', item: 'a1' })
  recorder.say('field_focus', {}, { q: 'rent' })
  expect(events.map(({ q, item }) => [q, item])).toEqual([
    ['m-first', 'a1'],
    ['rent', undefined],
  ])
})

test('said moments never go back', () => {
  const { sources, events, recorder } = aVisit()
  sources.pass(1_000)
  recorder.say('back', {})
  recorder.say('back', {}, {}, sources.now() - 300)
  expect(events.map((event) => event.t)).toEqual([1_000, 1_000])
})

test('sleep with a stopped clock moves the session clock on and is covered as suspended', () => {
  const { sources, events, recorder } = aVisit()
  sources.pass(1_000)
  recorder.beat()
  sources.shiftWall(30_000)
  recorder.beat()
  expect(events.map(({ type, t, d }) => ({ type, t, d }))).toEqual([
    { type: 'clock_gap', t: 31_000, d: { ms: 30_000 } },
    { type: 'suspended', t: 31_000, d: { ms: 30_000, clock: 'wall' } },
  ])
})

test('the first event after a sleep notices it before the timer does', () => {
  const { sources, events, recorder } = aVisit()
  sources.pass(20_000)
  recorder.say('back', {})
  expect(types(events)).toEqual(['suspended', 'back'])
})

test('long silence is said at the page turn, activity in between never', () => {
  const { sources, events, recorder } = aVisit()
  recorder.say('page_enter', page)
  for (let second = 0; second < 100; second += 1) {
    sources.pass(1_000)
    recorder.beat()
    if (second === 89) recorder.noteActivity(sources.now())
  }
  recorder.say('page_leave', { reason: 'next' })
  expect(events.map(({ type, d }) => ({ type, d })).slice(1)).toEqual([
    { type: 'idle', d: { start: 0, end: 90_000 } },
    { type: 'page_leave', d: { reason: 'next' } },
  ])
})

test('a paused or hidden stretch is not silent', () => {
  const { sources, events, recorder } = aVisit()
  recorder.say('page_enter', page)
  recorder.say('pause_start', { reason: 'break' })
  for (let second = 0; second < 200; second += 1) {
    sources.pass(1_000)
    recorder.beat()
  }
  recorder.say('pause_end', {})
  recorder.say('page_leave', { reason: 'next' })
  expect(types(events)).toEqual(['page_enter', 'pause_start', 'pause_end', 'page_leave'])
})

test('a listener speaks before the page is left, with the moment of leaving', () => {
  const { sources, events, recorder } = aVisit()
  const stop = recorder.onLeave((kind, t) => recorder.sayAt(t - 200, 'field_last_input', {}, { q: kind }))
  sources.pass(1_000)
  recorder.say('page_leave', { reason: 'next' })
  recorder.say('hidden', {})
  stop()
  recorder.say('page_leave', { reason: 'next' })
  expect(events.map(({ type, q, t }) => [type, q, t])).toEqual([
    ['field_last_input', 'page', 800],
    ['page_leave', undefined, 1_000],
    ['field_last_input', 'away', 800],
    ['hidden', undefined, 1_000],
    ['page_leave', undefined, 1_000],
  ])
})

test('a reload goes on with numbers, clock, run and page, and says how long nothing was open', () => {
  const { sources, events, options, recorder } = aVisit()
  recorder.inRun({ run: 'r1', form: 'simplified@1' })
  recorder.onPage({ page: 'name' })
  recorder.say('page_enter', page)
  sources.pass(3_000)
  recorder.beat()
  sources.loadDocument(1_200)
  const next = resumeRecording(options)
  sources.pass(800)
  next?.say('page_leave', { reason: 'next' })
  expect(events.slice(1)).toEqual([
    expect.objectContaining({
      seq: 2,
      doc: 2,
      t: 4_200,
      type: 'closed',
      d: { ms: 1_200, clock: 'wall' },
      page: 'name',
    }),
    expect.objectContaining({ seq: 3, doc: 2, t: 5_000, type: 'page_leave', run: 'r1', form: 'simplified@1' }),
  ])
})

test('a tab killed between an event and the state leads to no number used twice, and to no gap', () => {
  const { options, events, storage, recorder } = aVisit()
  recorder.say('back', {})
  const before = storage.getItem('timetax:recorder:a1b2') ?? ''
  recorder.say('note_flag', {})
  storage.setItem('timetax:recorder:a1b2', before)
  resumeRecording({ ...options, lastSeq: 2 })
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test('an event is on the device before the state that counts it', () => {
  const { options, storage, sources } = aVisit()
  const numberKept = () => (JSON.parse(storage.getItem('timetax:recorder:a1b2') ?? '{"seq":0}') as { seq: number }).seq
  const seen: [event: number, kept: number][] = []
  const append = ({ seq }: LogEvent) => void seen.push([seq, numberKept()])
  const recorder = beginRecording({ ...options, append }, sources.now())
  recorder.say('back', {})
  recorder.say('back', {})
  expect(seen).toEqual([
    [1, 0],
    [2, 1],
  ])
  expect(numberKept()).toBe(2)
})

test('numbers go on from the state where no event waits any more', () => {
  const { options, events, recorder } = aVisit()
  recorder.say('back', {})
  recorder.say('note_flag', {})
  resumeRecording({ ...options, lastSeq: 0 })
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test.each([
  [10_000, 13_000],
  [10_001, 3_000],
])('a reload of %i ms leaves %i ms that count against the time limit', (gap, workMs) => {
  const { sources, options, recorder } = aVisit()
  recorder.say('run_start', { scenario: 'dana-whitfield', form_hash: 'abc' })
  sources.pass(3_000)
  recorder.beat()
  sources.loadDocument(gap)
  expect(resumeRecording(options)?.workMs).toBe(workMs)
})

test('a visit of which the device kept nothing, or nonsense, cannot go on', () => {
  const { options, storage } = aVisit()
  expect(resumeRecording({ ...options, sid: 'ffff' })).toBeNull()
  expect(resumeRecording({ ...options, storage: null })).toBeNull()
  storage.setItem('timetax:recorder:a1b2', '{"seq":"many"}')
  expect(resumeRecording(options)).toBeNull()
})
