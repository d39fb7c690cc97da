import { expect, it } from 'vitest'
import { sourcedNumbers } from '../../../eligibility/parameters/sourced.ts'
import { foldedNumbers } from './foldedNumbers.ts'

const bySize = { key: 'limit', unit: 'USD', value: { '1': 10 }, source: ['a', 'b'] }
const more = { key: 'limit_each_additional', unit: 'USD', value: 3, source: ['a', 'b'] }

it('puts what each person more adds on the line of its number', () => {
  expect(foldedNumbers([bySize, more])).toEqual([{ ...bySize, more }])
})

it('keeps both lines where they were read in different places', () => {
  expect(foldedNumbers([bySize, { ...more, source: ['a'] }])).toHaveLength(2)
})

it('loses no number', () => {
  const of2027 = sourcedNumbers.filter(({ year }) => year === 'FFY2027')
  const shown = foldedNumbers(of2027).flatMap(({ key, more: added }) => (added ? [key, added.key] : [key]))
  expect(shown.sort()).toEqual(of2027.map(({ key }) => key).sort())
})
