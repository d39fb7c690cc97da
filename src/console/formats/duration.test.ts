import { expect, it } from 'vitest'
import { duration } from './duration.ts'

it.each([
  [0, '0:00'],
  [59_499, '0:59'],
  [59_500, '1:00'],
  [4_503_000, '75:03'],
])('writes %i ms as %s minutes', (ms, written) => {
  expect(duration.minutes(ms)).toBe(written)
})

it.each([
  [999, '0:00.999'],
  [59_999, '0:59.999'],
  [545_230, '9:05.230'],
])('writes %i ms exactly as %s', (ms, written) => {
  expect(duration.exact(ms)).toBe(written)
})

it.each([
  [65_000, '+1:05'],
  [-20_400, '−0:20'],
  [400, '0:00'],
])('writes a difference of %i ms as %s', (ms, text) => {
  expect(duration.difference(ms)).toBe(text)
})
