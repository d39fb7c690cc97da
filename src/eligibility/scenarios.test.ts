import { describe, expect, it } from 'vitest'
import { simplified } from '../forms/simplified.ts'
import { walk } from '../forms/walk.ts'
import { type Answers, itemsOf } from '../questions/answers.ts'
import { preScreenerKey } from '../scenarios/preScreenerKey.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { factsFromAnswers } from './answers/factsFromAnswers.ts'
import { factsFromPreScreener } from './answers/factsFromPreScreener.ts'
import { factsFromSimplified } from './answers/factsFromSimplified.ts'
import { estimate } from './estimate.ts'

/** The key with what only the long form asks: the green card of who isn't a citizen, and whose other money it is. */
function fullAnswers({ key, household }: Scenario): Answers {
  const { papers } = household
  return {
    ...key,
    people: itemsOf(key, 'people').map((item) =>
      item.id === papers?.who ? { ...item, 'noncit-status': 'lawful-permanent-resident' } : item,
    ),
    'other-money': itemsOf(key, 'other-money').map((item) => ({
      ...item,
      'un-who': household.otherMoney.find(({ id }) => id === item.id)?.who,
    })),
    businesses: itemsOf(key, 'businesses').map((item) => ({ ...item, 'se-expense-method': '40-percent' })),
  } as Answers
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const { today, key, household, expected } = scenario
  const before = estimate(factsFromPreScreener(preScreenerKey(household, today)), today)
  const simple = estimate(factsFromSimplified(walk(simplified, key).relevant, { today }), today)
  const full = estimate(factsFromAnswers(fullAnswers(scenario), today), today)

  it('finds fast service as the sheet does, from the full answers', () => {
    expect(full.expedited.is).toBe(expected.fastService ? 'yes' : 'no')
  })

  it('finds it from the simplified form too, or names the status it leaves to the interview', () => {
    if (simple.expedited.is === 'unknown') expect(simple.open.map(({ fact }) => fact)).toContain('immigration-status')
    else expect(simple.expedited.is).toBe(expected.fastService ? 'yes' : 'no')
  })

  it('has a full estimate within the range of the pre-screener', () => {
    expect(['likely_eligible', 'may_be_eligible']).toContain(before.outcome)
    for (const later of [simple, full]) {
      expect(later.range.lowest.amount).toBeGreaterThanOrEqual(before.range.lowest.amount)
      expect(later.range.highest.amount).toBeLessThanOrEqual(before.range.highest.amount)
    }
  })

  it('narrows from the simplified form to the full answers', () => {
    expect(full.range.lowest.amount).toBeGreaterThanOrEqual(simple.range.lowest.amount)
    expect(full.range.highest.amount).toBeLessThanOrEqual(simple.range.highest.amount)
  })

  it('is likely eligible by the full answers', () => {
    expect(full.outcome).toBe('likely_eligible')
  })
})

it('a student is flagged without an amount, and exempt by work-study in the form', () => {
  const students = scenarios.filter(({ pair }) => pair.id === 'college-student')
  for (const { household, today, key } of students) {
    const before = estimate(factsFromPreScreener(preScreenerKey(household, today)), today)
    expect(before).toMatchObject({ outcome: 'may_be_eligible', amount: null, expedited: { is: 'yes' } })
    const later = estimate(factsFromSimplified(walk(simplified, key).relevant, { today }), today)
    expect(later.open).toEqual([{ fact: 'work-study-wages', item: 'j1' }])
    expect(later.amount).toEqual({ from: 306, to: 306 })
  }
})
