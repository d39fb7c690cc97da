import { expect, it } from 'vitest'
import { aHousehold } from './household.ts'
import { begin, type Play, play } from './play.ts'
import type { Field, TypedHousehold } from './typed.ts'

const type = (state: Play, change: Partial<TypedHousehold>) =>
  play(state, { is: 'type', change, field: Object.keys(change)[0] as Field })

it('reads a sum as a person writes it', () => {
  expect(type(begin(aHousehold()), { earned: '$1,600.50' }).household.earned).toBe(1600_50)
})

it('takes an empty box as no money', () => {
  expect(type(begin(aHousehold({ housing: 900_00 })), { housing: ' ' }).household.housing).toBe(0)
})

it('keeps the last good household while a box is wrong, and names the box', () => {
  const wrong = type(begin(aHousehold({ earned: 100_00 })), { earned: '-5' })
  expect(wrong.faults).toEqual({ earned: 'moneyNegative' })
  expect(wrong.household.earned).toBe(100_00)
  expect(type(wrong, { earned: '5' }).household.earned).toBe(5_00)
})

it.each([
  [{ size: '0' }, 'size'],
  [{ size: '40' }, 'size'],
  [{ size: 'two' }, 'size'],
  [{ filed: '' }, 'date'],
  [{ filed: '2026-02-30' }, 'date'],
  [{ filed: '2023-09-30' }, 'noTable'],
  [{ filed: '2027-10-01' }, 'noTable'],
  [{ cash: 'some' }, 'moneyFormat'],
  [{ housing: '1.234' }, 'moneyAmbiguous'],
  [{ care: '1000000' }, 'moneyTooLarge'],
])('finds fault with %o', (change, fault) => {
  expect(Object.values(type(begin(aHousehold()), change).faults)).toEqual([fault])
})

it('compares with what was there before a field was touched, however many keys it took', () => {
  const typed = ['1', '16', '160', '1600'].reduce(
    (state, earned) => type(state, { earned }),
    begin(aHousehold({ earned: 50_00 })),
  )
  expect(typed.before?.earned).toBe(50_00)
  expect(type(typed, { housing: '900' }).before?.earned).toBe(1600_00)
})

it('compares with nothing after a household was loaded', () => {
  const typed = type(begin(aHousehold()), { earned: '1' })
  expect(play(typed, { is: 'load', household: aHousehold({ size: 4 }) }).before).toBeNull()
})
