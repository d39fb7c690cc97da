import { expect, it } from 'vitest'
import { sourcedNumbers } from '../../../eligibility/parameters/sourced.ts'
import { isBySize, valueWords } from './valueWords.ts'

it.each([
  ['USD per month', 205.66, '$205.66'],
  ['share of net income', 0.3, '0.3'],
  ['USD per year', { first: 15960, each_additional: 5680 }, 'first: $15,960; each additional: $5,680'],
  ['list', { counties: ['Alpine', 'Colusa'] }, 'counties: Alpine, Colusa'],
])('reads %s', (unit, value, words) => {
  expect(valueWords({ unit, value })).toBe(words)
})

it('can read every number there is', () => {
  const unread = sourcedNumbers.filter((one) => !isBySize(one) && /object|undefined|NaN/.test(valueWords(one)))
  expect(unread).toEqual([])
})
