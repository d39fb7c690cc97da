import { describe, expect, it } from 'vitest'
import { estimateSimple } from '../estimateSimple.ts'
import { factsFromPreScreener } from './factsFromPreScreener.ts'

const today = '2026-11-22'
const exactly = (cents: number) => ({ from: cents, to: cents })

/** Somebody who lives alone, household B of the reference. */
const alone = {
  'pre-size': '1',
  'pre-60-disabled': 'no',
  'pre-earned-frequency': 'monthly',
  'pre-earned': exactly(160_000),
  'pre-other-income': exactly(0),
  'pre-no-home': 'no',
  'pre-housing': exactly(90_000),
  'pre-utilities': 'phone',
  'pre-money': exactly(15_000),
  'pre-student': 'no',
} as const

const result = (change: Parameters<typeof factsFromPreScreener>[0]) =>
  estimateSimple(factsFromPreScreener({ ...alone, ...change }), today)

describe('the pre-screener', () => {
  it('estimates what was answered, and names what it never asks', () => {
    const estimate = result({})
    expect(estimate).toMatchObject({
      outcome: 'likely_eligible',
      amount: { from: 103, to: 103 },
      expedited: { is: 'no' },
    })
    expect(estimate.range.lowest.amount).toBe(103)
    expect(estimate.open.map(({ fact }) => fact)).toEqual(['business-costs', 'child-support-paid', 'dependent-care'])
  })

  it('takes a range, and gives one', () => {
    expect(result({ 'pre-earned': { from: 150_000, to: 160_000 } }).amount).toEqual({ from: 103, to: 139 })
  })

  it('says may be, without an amount, where a range reaches over the limit', () => {
    const { outcome, amount } = result({ 'pre-earned': { from: 260_000, to: 270_000 } })
    expect([outcome, amount]).toEqual(['may_be_eligible', null])
  })

  it('takes no pay as none, and a blank one as unknown', () => {
    expect(result({ 'pre-earned-frequency': 'none', 'pre-earned': undefined }).amount).toEqual({ from: 306, to: 306 })
    const blank = result({ 'pre-earned': null })
    expect([blank.outcome, blank.amount]).toEqual(['may_be_eligible', null])
    expect(blank.open).toContainEqual({ fact: 'earned-income' })
  })

  it('keeps fast service unknown without an answer about money, and says yes or no with one', () => {
    const poor = { 'pre-earned-frequency': 'none' } as const
    expect(result({ ...poor, 'pre-money': null }).expedited.is).toBe('unknown')
    expect(result({ ...poor, 'pre-money': exactly(2_000) }).expedited.is).toBe('yes')
    expect(result({ 'pre-money': exactly(2_000) }).expedited.is).toBe('no')
  })

  it('says over the usual limit of high income, but not where somebody may be elderly or disabled', () => {
    const rich = { 'pre-earned': exactly(266_001) }
    expect(result(rich)).toMatchObject({ outcome: 'over_usual_limit', amount: null, encourageToApply: true })
    expect(result({ ...rich, 'pre-student': 'yes' }).outcome).toBe('over_usual_limit')
    expect(result({ ...rich, 'pre-60-disabled': 'yes' }).outcome).toBe('may_be_eligible')
    const unsure = result({ ...rich, 'pre-60-disabled': 'unsure' })
    expect(unsure.outcome).toBe('may_be_eligible')
    expect(unsure.notes).toContainEqual({ note: 'age-or-disability-may-help' })
  })

  it('flags a student within the limit, without an amount', () => {
    expect(result({ 'pre-student': 'yes' })).toMatchObject({ outcome: 'may_be_eligible', amount: null })
  })

  it('says may be of three or more whose formula comes to nothing: household G of the reference', () => {
    const answers = {
      'pre-size': '3',
      'pre-earned-frequency': 'none',
      'pre-other-income': exactly(440_000),
      'pre-housing': exactly(50_000),
    } as const
    expect(result(answers)).toMatchObject({ outcome: 'may_be_eligible', amount: null, finding: 'zero-formula' })
  })

  it('takes nine or more as a range of sizes', () => {
    const { amount, open } = result({ 'pre-size': '9-or-more', 'pre-earned-frequency': 'none' })
    expect(amount).toEqual({ from: 2066, to: 3887 })
    expect(open).toContainEqual({ fact: 'household-size' })
  })

  it('has a result, never an error, for no answers at all', () => {
    expect(estimateSimple(factsFromPreScreener({}), today)).toMatchObject({ outcome: 'may_be_eligible', amount: null })
  })
})
