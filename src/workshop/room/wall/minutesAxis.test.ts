import { expect, it } from 'vitest'
import { minutesAxis } from './minutesAxis.ts'

const minute = 60_000

it('has room for ten and forty-five minutes before anybody is done', () => {
  const { x, ticks } = minutesAxis([], 1000, 50)
  expect(ticks.map(({ minutes }) => minutes)).toEqual([2, 5, 10, 20, 45, 90])
  expect(x(2 * minute)).toBe(50)
  expect(x(90 * minute)).toBe(950)
})

it('gives equal ratios equal lengths', () => {
  const { x } = minutesAxis([], 1000, 0)
  expect(x(10 * minute) - x(5 * minute)).toBeCloseTo(x(40 * minute) - x(20 * minute), 6)
})

it('stretches for whoever is faster or slower, and never beyond its ends', () => {
  const { x, ticks } = minutesAxis([minute / 10, 150 * minute], 1000, 0)
  expect(ticks[0]?.minutes).toBe(0.5)
  expect(ticks.at(-1)?.minutes).toBe(180)
  expect(x(minute / 10)).toBe(0)
  expect(x(1000 * minute)).toBe(1000)
})
