import { expect, test } from 'vitest'
import { FakeClock } from '../testing/fakeClock.ts'
import { Heartbeat } from './heartbeat.ts'

test('an ordinary second says nothing, and neither does a late timer', () => {
  const device = new FakeClock()
  const heartbeat = new Heartbeat(device)
  device.pass(1_000)
  expect(heartbeat.beat(true)).toEqual([])
  device.pass(5_000)
  expect(heartbeat.beat(true)).toEqual([])
})

test('timers that did not run for more than five seconds were suspended', () => {
  const device = new FakeClock()
  const heartbeat = new Heartbeat(device)
  device.pass(5_001)
  expect(heartbeat.beat(true)).toEqual([{ type: 'suspended', ms: 5_001 }])
})

test('a hidden page is not suspended, its timers are only slow', () => {
  const device = new FakeClock()
  const heartbeat = new Heartbeat(device)
  device.pass(60_000)
  expect(heartbeat.beat(false)).toEqual([])
})

test('sleep with a stopped clock is a gap of what the wall clock saw more, hidden or not', () => {
  const device = new FakeClock()
  const heartbeat = new Heartbeat(device)
  device.pass(400)
  device.shiftWall(30_000)
  expect(heartbeat.beat(true)).toEqual([{ type: 'clock_gap', ms: 30_000 }])
  device.shiftWall(2_000)
  expect(heartbeat.beat(false)).toEqual([])
  device.shiftWall(2_001)
  expect(heartbeat.beat(false)).toEqual([{ type: 'clock_gap', ms: 2_001 }])
})

test('both can be found in one heartbeat', () => {
  const device = new FakeClock()
  const heartbeat = new Heartbeat(device)
  device.pass(8_000)
  device.shiftWall(3_000)
  expect(heartbeat.beat(true)).toEqual([
    { type: 'suspended', ms: 8_000 },
    { type: 'clock_gap', ms: 3_000 },
  ])
})

test('a wall clock set back is told and nothing more', () => {
  const device = new FakeClock()
  const heartbeat = new Heartbeat(device)
  device.pass(1_000)
  device.shiftWall(-3_600_000)
  expect(heartbeat.beat(true)).toEqual([{ type: 'clock_back', ms: 3_600_000 }])
})
