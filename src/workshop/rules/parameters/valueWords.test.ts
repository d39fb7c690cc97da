import { expect, it } from 'vitest'
import { sourcedNumbers } from '../../../eligibility/parameters/sourced.ts'
import { isBySize, unitWords, valueWords } from './valueWords.ts'

const named = (name: string, value: string) => `${name}: ${value}`

it.each([
  ['USD per month', 205.66, '$205.66'],
  ['share of net income', 0.3, '0.3'],
  ['USD per year', { first: 15960, each_additional: 5680 }, 'first: $15,960; each additional: $5,680'],
  ['date', '2026-06-01', 'June 1, 2026'],
  ['list', { counties: ['Alpine', 'Colusa'] }, 'counties: Alpine, Colusa'],
])('reads %s', (unit, value, words) => {
  expect(valueWords({ unit, value }, 'en', named)).toBe(words)
})

it('can read every number there is', () => {
  const unread = sourcedNumbers.filter(
    (one) => !isBySize(one) && /object|undefined|NaN/.test(valueWords(one, 'en', named)),
  )
  expect(unread).toEqual([])
})

it.each([
  ['USD per month', 'per month'],
  ['USD, month of application, strictly below', 'month of application, strictly below'],
  ['USD', ''],
  ['date, new applications', 'new applications'],
  ['calendar days', 'calendar days'],
])('says of %s what the value has not said', (unit, words) => {
  expect(unitWords({ unit })).toBe(words)
})
