import { expect, test } from 'vitest'
import { FakeClock } from '../testing/fakeClock.ts'
import { SessionClock } from './clock.ts'

test('the clock is 0 at the press of yes, whenever the page got to handle it', () => {
  const device = new FakeClock(5_000)
  const clock = new SessionClock(device, { base: 0, p0: 4_850.3 })
  expect(clock.at(4_850.3)).toBe(0)
  expect(clock.now()).toBe(150)
})

test('moments are whole milliseconds of the stamp, not of the handler', () => {
  const device = new FakeClock(1_000)
  const clock = new SessionClock(device, { base: 0, p0: 1_000 })
  device.pass(500)
  expect(clock.at(1_120.4)).toBe(120)
})

test('setting the wall clock does not move it', () => {
  const device = new FakeClock(1_000)
  const clock = new SessionClock(device, { base: 0, p0: 1_000 })
  device.pass(500)
  device.shiftWall(-3_600_000)
  expect(clock.now()).toBe(500)
})

test('a further document goes on by the wall clock', () => {
  const device = new FakeClock()
  const wallLast = device.wall()
  device.loadDocument(7_000)
  const clock = SessionClock.resumed(device, { tLast: 90_000, wallLast })
  expect(clock.now()).toBe(97_000)
  device.pass(1_000)
  expect(clock.now()).toBe(98_000)
})

test('it does not run backwards when the wall clock was set back between documents', () => {
  const device = new FakeClock()
  const wallLast = device.wall()
  device.loadDocument(-3_600_000)
  const clock = SessionClock.resumed(device, { tLast: 90_000, wallLast })
  expect(clock.now()).toBe(90_000)
  expect(clock.at(0)).toBe(90_000)
})

test('a stamp of another time base counts as now', () => {
  const device = new FakeClock(1_000)
  const clock = new SessionClock(device, { base: 0, p0: 1_000 })
  device.pass(500)
  expect(clock.at(device.wall())).toBe(500)
})

test('it does not run backwards with a monotonic clock that does', () => {
  const device = new FakeClock(1_000)
  const clock = new SessionClock(device, { base: 0, p0: 1_000 })
  device.pass(500)
  expect(clock.now()).toBe(500)
  device.pass(-2)
  expect(clock.now()).toBe(500)
})
