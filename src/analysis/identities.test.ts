import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventType, LogEvent, Payload } from '../instrumentation/event.ts'
import { aLog } from '../testing/aLog.ts'
import { checkIdentities } from './identities.ts'
import { measureRun } from './measures.ts'
import { timeline } from './timeline.ts'

const pages = ['name', 'address', 'member', 'sign']
const questions = ['first-name', 'last-name', 'dob']
const q = fc.constantFrom(...questions)
const item = fc.constantFrom(undefined, 'a1', 'b2')
const ms = fc.nat({ max: 40_000 })

interface Said {
  type: EventType
  d: Payload<EventType>
  place?: { q?: string; item?: string; page?: string }
}
const plain = (...types: EventType[]) => fc.constantFrom(...types).map((type): Said => ({ type, d: {} }))
const said: fc.Arbitrary<Said> = fc.oneof(
  plain('hidden', 'visible', 'pause_end', 'sheet_opened', 'sheet_closed', 'window_blur', 'back'),
  fc.constant<Said>({ type: 'pause_start', d: { reason: 'break' } }),
  fc
    .tuple(fc.constantFrom<EventType>('field_focus', 'field_first_input', 'field_last_input', 'correction'), q, item)
    .map(([type, q, item]): Said => ({ type, d: {}, place: { q, item } })),
  ms.map((ms): Said => ({ type: 'suspended', d: { ms } })),
  ms.map((ms): Said => ({ type: 'closed', d: { ms, clock: 'wall' } })),
  fc
    .tuple(ms, ms)
    .map(([a, b]): Said => ({ type: 'idle', d: { start: Math.min(a, b) * 10, end: Math.max(a, b) * 10 } })),
  fc.constantFrom('form', 'signature', 'documents').map((segment): Said => ({
    type: 'segment_enter',
    d: { segment: segment as 'form' },
  })),
  fc.constant<Said>({ type: 'page_leave', d: { reason: 'next' } }),
  fc
    .tuple(
      fc.constantFrom(...pages),
      item,
      fc.subarray(questions),
      fc.constantFrom('next', 'reload', 'language'),
      fc.nat(300),
    )
    .map(([page, item, shown, reason, words]): Said => ({
      type: 'page_enter',
      d: { reason: reason as 'next', words, questions: shown.map((q) => ({ q, item })) },
      place: { page, item },
    })),
)

const logs = fc
  .tuple(fc.array(fc.tuple(fc.nat({ max: 30_000 }), said, fc.boolean()), { maxLength: 80 }), fc.boolean())
  .map(([steps, finished]) => {
    const log = aLog()
    let t = 0
    let doc = 1
    for (const [wait, { type, d, place }] of steps) {
      t += wait
      if (type === 'closed') doc += 1
      log.at(t, type, d, { ...place, doc })
    }
    if (finished) log.end(t + 1_000)
    return log.events
  })

const faults = (events: LogEvent[]) => {
  const measures = measureRun(events, 'r1')
  return [...checkIdentities(measures), ...(measures.afterSending ? checkIdentities(measures.afterSending) : [])]
}

test('the identities hold exactly and nothing is negative, whatever happens in a run', () => {
  fc.assert(
    fc.property(logs, (events) => {
      expect(faults(events)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('the identities hold when events are lost or arrive in any order', () => {
  const partial = logs.chain((events) => fc.shuffledSubarray(events))
  fc.assert(
    fc.property(partial, (events) => {
      expect(faults(events)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('the pages of a timeline cover the run without gap or overlap', () => {
  fc.assert(
    fc.property(logs, (events) => {
      const { length, pages } = timeline(events, 'r1')
      const borders = pages.flatMap(({ from, to }) => [from, to])
      expect([...borders].sort((a, b) => a - b)).toEqual(borders)
      expect(pages.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(length)
    }),
  )
})

test('a violated identity is told in words', () => {
  const measures = measureRun(aLog().turnTo(0, 'name').end(9_000).events, 'r1')
  expect(checkIdentities({ ...measures, taskMs: 8_999 })).toContain(
    'elapsed is 9000 ms, task + pause + away is 8999 ms',
  )
  expect(checkIdentities({ ...measures, awayMs: -1 })).toContain('awayMs is negative: -1')
})
