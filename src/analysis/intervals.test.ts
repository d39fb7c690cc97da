import { expect, test } from 'vitest'
import { aLog } from '../testing/aLog.ts'
import { excludedIntervals, quickReloads } from './intervals.ts'
import { runLog } from './runLog.ts'

const log = (builder: ReturnType<typeof aLog>) => runLog(builder.events, 'r1')

test('a pause and a hidden page are excluded with their own kinds', () => {
  const run = aLog()
    .at(200_000, 'pause_start', { reason: 'break' })
    .at(280_000, 'hidden', {})
    .at(290_000, 'pause_end', {})
    .at(310_000, 'visible', {})
    .end(900_000)
  expect(excludedIntervals(log(run))).toEqual([
    { kind: 'pause', from: 200_000, to: 290_000 },
    { kind: 'hidden', from: 280_000, to: 310_000 },
  ])
})

test('a suspended device is excluded for the time before it was noticed', () => {
  const run = aLog().at(60_000, 'suspended', { ms: 20_000 }).end(90_000)
  expect(excludedIntervals(log(run))).toEqual([{ kind: 'suspended', from: 40_000, to: 60_000 }])
})

test('a gap between documents counts up to ten seconds and is excluded beyond', () => {
  const quick = aLog().at(20_000, 'closed', { ms: 10_000, clock: 'wall' }, { doc: 2 }).end(90_000)
  expect(excludedIntervals(log(quick))).toEqual([])
  expect(quickReloads(log(quick))).toEqual([{ from: 10_000, to: 20_000 }])
  const long = aLog().at(20_001, 'closed', { ms: 10_001, clock: 'wall' }, { doc: 2 }).end(90_000)
  expect(excludedIntervals(log(long))).toEqual([{ kind: 'closed', from: 10_000, to: 20_001 }])
  expect(quickReloads(log(long))).toEqual([])
})

test('a page hidden by its own reload is hidden only until its document closed', () => {
  const run = aLog().at(5_000, 'hidden', {}).at(5_800, 'closed', { ms: 800, clock: 'wall' }, { doc: 2 }).end(90_000)
  expect(excludedIntervals(log(run))).toEqual([])
})

test('a pause outlives a reload', () => {
  const run = aLog()
    .at(5_000, 'pause_start', { reason: 'technical' })
    .at(7_000, 'closed', { ms: 1_000, clock: 'wall' }, { doc: 2 })
    .at(9_000, 'pause_end', {})
    .end(20_000)
  expect(excludedIntervals(log(run))).toEqual([{ kind: 'pause', from: 5_000, to: 9_000 }])
})

test('what is open when the run ends is clipped to the run', () => {
  const run = aLog().at(5_000, 'hidden', {}).end(8_000).at(30_000, 'visible', {})
  expect(excludedIntervals(log(run))).toEqual([{ kind: 'hidden', from: 5_000, to: 8_000 }])
})
