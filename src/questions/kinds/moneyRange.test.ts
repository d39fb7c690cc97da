import { describe, expect, it } from 'vitest'
import { readMoneyRange, showMoneyRange } from './moneyRange.ts'

const read = (typed: string) => readMoneyRange(typed, 10_000_000)

describe('an amount or a range is read as a person writes it', () => {
  it.each([
    ['0', 0, 0],
    ['1200', 120_000, 120_000],
    ['$1,200.50', 120_050, 120_050],
    ['1200-1500', 120_000, 150_000],
    ['1,200 to 1,500', 120_000, 150_000],
    ['1,200 – 1,500', 120_000, 150_000],
    ['$1200 - $1500', 120_000, 150_000],
    ['US$1200—US$1500', 120_000, 150_000],
    ['１２００～１５００', 120_000, 150_000],
    ['1200〜1500', 120_000, 150_000],
    ['1200 a 1500', 120_000, 150_000],
    ['1200 hasta 1500 dólares', 120_000, 150_000],
    ['1200至1500', 120_000, 150_000],
    ['1200元到1500元', 120_000, 150_000],
    ['1500-1200', 120_000, 150_000],
    ['0-50', 0, 5_000],
  ])('%s', (typed, from, to) => {
    expect(read(typed)).toEqual({ value: { from, to } })
  })
})

describe('a range is asked back', () => {
  it.each([
    ['-5', 'moneyNegative'],
    ['1.200', 'moneyAmbiguous'],
    ['1.200-1.500', 'moneyFormat'],
    ['100-200-300', 'moneyFormat'],
    ['1200-', 'moneyFormat'],
    ['about 200', 'moneyFormat'],
    ['0-100000.01', 'moneyTooLarge'],
  ])('%s: %s', (typed, refusal) => {
    expect(read(typed)).toEqual({ refusal })
  })
})

it.each([
  [{ from: 120_000, to: 120_000 }, '1,200'],
  [{ from: 120_000, to: 150_050 }, '1,200-1,500.50'],
])('shows %o in a box as %s', (range, shown) => {
  expect(showMoneyRange(range)).toBe(shown)
})
