import { describe, expect, it } from 'vitest'
import { readNumber } from './number.ts'

describe('a whole number is read as a person writes it', () => {
  it.each([
    ['0', 0],
    [' 24 ', 24],
    ['１２', 12],
    ['1,200', 1200],
    ['012', 12],
  ])('%s', (typed, value) => {
    expect(readNumber(typed, 2000)).toEqual({ value })
  })

  it.each(['2.5', '-1', 'two', '1,2', '20 h', '½'])('and asked back where it is none: %s', (typed) => {
    expect(readNumber(typed, 2000)).toEqual({ refusal: 'numberFormat' })
  })

  it.each(['2001', '99999999999999999999999'])('and asked back where it is too large: %s', (typed) => {
    expect(readNumber(typed, 2000)).toEqual({ refusal: 'numberTooLarge' })
  })
})
