import { describe, expect, it } from 'vitest'
import { readMoney, showMoney } from './money.ts'

const read = (typed: string) => readMoney(typed, 10_000_000)

describe('an amount is read as a person writes it', () => {
  it.each([
    ['0', 0],
    ['1200', 120_000],
    ['1,200', 120_000],
    ['$1200.50', 120_050],
    ['$ 1,200.50', 120_050],
    ['US$1,200', 120_000],
    ['1,200.5', 120_050],
    ['1200 dollars', 120_000],
    ['1200 dólares', 120_000],
    ['1200元', 120_000],
    ['1200 美元', 120_000],
    ['１２００', 120_000],
    ['１，２００', 120_000],
    ['＄１２００．５０', 120_050],
    ['1200。50', 120_050],
    ['1.200,50', 120_050],
    ['1200,5', 120_050],
    ['12,34', 1_234],
    ['1 200', 120_000],
    ['  650  ', 65_000],
    ['0.05', 5],
    ['4.35', 435],
    ['100000', 10_000_000],
  ])('%s', (typed, cents) => {
    expect(read(typed)).toEqual({ value: cents })
  })
})

describe('an amount is asked back', () => {
  it.each([
    ['1.234', 'moneyAmbiguous'],
    ['$1.200', 'moneyAmbiguous'],
    ['12.345', 'moneyAmbiguous'],
    ['-5', 'moneyNegative'],
    ['-$5', 'moneyNegative'],
    ['$-5', 'moneyNegative'],
    ['−5', 'moneyNegative'],
    ['−$1,200', 'moneyNegative'],
    ['– 5', 'moneyNegative'],
    ['－５', 'moneyNegative'],
    ['100000.01', 'moneyTooLarge'],
    ['999999999', 'moneyTooLarge'],
    ['9'.repeat(400), 'moneyTooLarge'],
    ['1.234.567,89', 'moneyTooLarge'],
    ['about 200', 'moneyFormat'],
    ['1,2,3', 'moneyFormat'],
    ['1,200.505', 'moneyFormat'],
    ['12,00,000', 'moneyFormat'],
    ['1e5', 'moneyFormat'],
    ['0x10', 'moneyFormat'],
    ['$', 'moneyFormat'],
    ['NaN', 'moneyFormat'],
    ['💵', 'moneyFormat'],
    ['200-300', 'moneyFormat'],
  ])('%s: %s', (typed, refusal) => {
    expect(read(typed)).toEqual({ refusal })
  })

  it('above the limit of its question', () => {
    expect(readMoney('50', 5_000)).toEqual({ value: 5_000 })
    expect(readMoney('50.01', 5_000)).toEqual({ refusal: 'moneyTooLarge' })
  })
})

it.each([
  [0, '0'],
  [5, '0.05'],
  [120_000, '1,200'],
  [120_050, '1,200.50'],
  [10_000_000, '100,000'],
  [123_456_789, '1,234,567.89'],
])('shows %i cents in a box as %s', (cents, shown) => {
  expect(showMoney(cents)).toBe(shown)
})
