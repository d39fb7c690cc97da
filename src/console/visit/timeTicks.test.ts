import { expect, it } from 'vitest'
import { timeTicks } from './timeTicks.ts'

it.each([
  [100_000, 15_000],
  [600_000, 60_000],
  [2_700_000, 300_000],
  [50_000_000, 5_000_000],
])('labels a run of %i ms every %i ms, from 0 to at most its end', (length, step) => {
  const ticks = timeTicks(length)
  expect(ticks.slice(0, 2)).toEqual([0, step])
  expect(ticks.length).toBeLessThanOrEqual(11)
  expect(ticks.at(-1)).toBeLessThanOrEqual(length)
})

it('labels the start of a run without length', () => {
  expect(timeTicks(0)).toEqual([0])
})
