import { expect, it } from 'vitest'
import type { Answers } from '../questions/answers.ts'
import { carriedOver } from './carryOver.ts'

const exactly = (amount: number) => ({ from: amount, to: amount })

it('carries over what both forms ask in the same sense', () => {
  expect(
    carriedOver({
      'pre-size': '1',
      'pre-no-home': 'no',
      'pre-housing': exactly(90_000),
      'pre-utilities': 'heating-cooling',
      'pre-money': exactly(0),
      'pre-student': 'yes',
    }),
  ).toEqual({
    homeless: 'no',
    'food-others': 'no',
    'student-any': 'yes',
    'rent-amount': 90_000,
    'utility-types': ['heating-cooling'],
    'money-on-hand': 0,
  })
})

it.each<[string, Answers]>([
  ['a range', { 'pre-housing': { from: 80_000, to: 90_000 }, 'pre-money': { from: 0, to: 100 } }],
  ['not sure', { 'pre-student': 'unsure', 'pre-utilities': 'unsure' }],
  ['two bills of any kind', { 'pre-utilities': 'two-others' }],
  ['an amount left blank', { 'pre-housing': null, 'pre-money': null }],
  ['what has no twin', { 'pre-60-disabled': 'yes', 'pre-earned-frequency': 'none', 'pre-other-income': exactly(100) }],
  ['nothing', {}],
])('asks afresh after %s', (_, answers) => {
  expect(carriedOver(answers)).toEqual({})
})
