import { expect, test } from 'vitest'
import type { Outcome } from '../instrumentation/event.ts'
import { aLog } from '../testing/aLog.ts'
import { measureRun } from './measures.ts'

const ended = (outcome: Outcome, level?: number) => {
  const log = aLog().turnTo(0, 'name').at(2_000, 'hidden', {}).at(3_000, 'visible', {})
  if (level !== undefined) log.at(6_000, 'assist', { level })
  return measureRun(log.at(10_000, 'run_end', { outcome }).events, 'r1')
}

test.each([
  ['completed_unassisted', 1],
  ['completed_assisted', 1],
  ['abandoned', 2],
  ['timed_out', 0],
  ['interrupted', 0],
  ['technical_failure', null],
  ['withdrawn', null],
] as const)('a run that is %s counts with cause %s', (outcome, cause) => {
  expect(ended(outcome)).toMatchObject({ outcome, cause, observedMs: 9_000 })
})

test.each([
  [0, 'completed_unassisted', 1, 9_000],
  [1, 'completed_unassisted', 1, 9_000],
  [2, 'completed_assisted', 1, 9_000],
  [3, 'completed_assisted', 0, 5_000],
])('help of level %i: %s, cause %i after %i ms of task', (level, outcome, cause, observedMs) => {
  expect(ended('completed_unassisted', level)).toMatchObject({ outcome, cause, observedMs, assistLevel: level })
})

test('a run that goes on has no cause yet', () => {
  expect(measureRun(aLog().turnTo(0, 'name').events, 'r1')).toMatchObject({ outcome: null, cause: null })
})
