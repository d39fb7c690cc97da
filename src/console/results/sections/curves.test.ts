import { expect, it } from 'vitest'
import { minutesUpTo } from './curves.ts'

it.each([
  ['all, where there is room', 50, Infinity, [0, 5, 10, 15, 20, 30, 45]],
  ['every other one on a phone', 50, 300, [0, 10, 20, 45]],
  ['the start, of nothing', 0, Infinity, [0]],
])('tells a curve at %s', (_, longest, width, minutes) => {
  expect(minutesUpTo(longest, width)).toEqual(minutes)
})
