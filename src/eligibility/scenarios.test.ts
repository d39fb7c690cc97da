import { describe, expect, it } from 'vitest'
import { long } from '../forms/long.ts'
import { simplified } from '../forms/simplified.ts'
import { walk } from '../forms/walk.ts'
import { preScreenerKey } from '../scenarios/preScreenerKey.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { factsFromAnswers } from './answers/factsFromAnswers.ts'
import { factsFromPreScreener } from './answers/factsFromPreScreener.ts'
import { factsFromSimplified } from './answers/factsFromSimplified.ts'
import { estimate } from './estimate.ts'

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const { today, key, household, expected } = scenario
  const before = estimate(factsFromPreScreener(preScreenerKey(household, today)), today)
  const simple = estimate(factsFromSimplified(walk(simplified, key).relevant, { today }), today)
  const full = estimate(factsFromAnswers(walk(long, key).relevant, today), today)

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

  it('is likely eligible, but for a student whom the long form asks about no work-study', () => {
    const isOpen = full.open.some(({ fact }) => fact === 'student-exemption')
    expect(isOpen).toBe(scenario.pair.id === 'college-student')
    expect(full.outcome).toBe(isOpen ? 'may_be_eligible' : 'likely_eligible')
    expect(simple.outcome).toBe('likely_eligible')
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
