import { describe, expect, it } from 'vitest'
import { readMinutes, readNumber } from './typedNumbers.ts'

describe('minutes', () => {
  it.each([
    ['45', [45]],
    ['52,38,61', [52, 38, 61]],
    ['52, 38; 61\n45.5', [52, 38, 61, 45.5]],
    ['.5', [0.5]],
  ])('%j is read as %j', (typed, value) => {
    expect(readMinutes(typed)).toEqual({ value })
  })

  it.each([
    ['', 'missing'],
    [' , ', 'missing'],
    ['45 min', 'not-number'],
    ['-3', 'not-number'],
    ['.', 'not-number'],
    ['1e3', 'not-number'],
    ['0', 'too-small'],
    ['45, 20000', 'too-large'],
    ['1 '.repeat(1_001), 'too-many'],
  ])('%j is refused as %s', (typed, fault) => {
    expect(readMinutes(typed)).toEqual({ fault })
  })
})

describe('a number', () => {
  const bounds = { atLeast: 0, atMost: 1_000_000_000 }
  it.each([
    ['1,000,000', 1_000_000],
    ['0.5', 0.5],
    [' 12 ', 12],
  ])('%j is %d', (typed, value) => {
    expect(readNumber(typed, bounds)).toEqual({ value })
  })

  it.each([
    ['', 'missing'],
    ['1,00', 'not-number'],
    ['a million', 'not-number'],
    ['2,000,000,000', 'too-large'],
  ])('%j is refused as %s', (typed, fault) => {
    expect(readNumber(typed, bounds)).toEqual({ fault })
  })
})
