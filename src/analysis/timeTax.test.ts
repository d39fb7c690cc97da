import { describe, expect, it } from 'vitest'
import { estimated } from '../testing/estimated.ts'
import { expectInterval, expectNearly } from '../testing/nearly.ts'
import { timeTax, timeTaxCost } from './timeTax.ts'

const million = { units: 1e6, perYear: 1, share: 1 }

describe('the time tax', () => {
  it('worked example W11', () => {
    const result = estimated(timeTax([52, 38, 61, 45, 36, 49, 57, 42, 95, 40], million))
    expectNearly(result.meanMinutes, 51.5)
    expectNearly(result.geometricMeanMinutes, 49.42805955)
    expectInterval(result.minutesInterval, [41.74246512, 63.57152626])
    expectNearly(result.hoursAYear, 858333.3333)
    expectInterval(result.hoursInterval, [695707.7519, 1059525.438])
  })

  it('35 minutes saved are 583,333 hours per million applications (measurement E)', () => {
    expectNearly(estimated(timeTax([34, 36], million)).hoursAYear, 583333.3333)
  })

  it('tells why it has no interval', () => {
    expect(timeTax([], million)).toMatchObject({ status: 'not-estimable', reason: 'no-observations' })
    expect(timeTax([35], million)).toMatchObject({ status: 'point-only', reason: 'one-observation' })
    expect(timeTax([35, 35], million)).toMatchObject({ status: 'point-only', reason: 'no-variation' })
    expect(timeTax([1e-9, 1e9], million)).toMatchObject({ status: 'point-only', reason: 'out-of-range' })
    expect(timeTax([35, 36], { ...million, share: 1.2 })).toMatchObject({ reason: 'impossible-count' })
    expect(timeTax([35, 36], { ...million, units: NaN })).toMatchObject({ reason: 'impossible-count' })
  })

  it('costs hours by the tariff and filings by what they take out of pocket', () => {
    expect(timeTaxCost(1_000, 20, { units: 500, perYear: 2, share: 0.5 }, 3)).toBe(20_000 + 1_500)
  })
})
