import { describe, expect, it } from 'vitest'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { errorRates } from './errorRates.ts'
import { runsWithErrors } from './runsWithErrors.ts'

const long = [5, 3, 8, 2, 6, 4, 7, 5]
const simplified = [1, 0, 2, 1, 0, 3, 1, 0]

describe('errors', () => {
  it('worked example W14', () => {
    const result = estimated(errorRates(long, simplified))
    expectNearly(result.rateRatio, 5)
    expectInterval(result.poisson.interval, [2.308821435, 12.36704316])
    // By hand: (28 / 5 + 8 / 1) / 14. R's glm stops iterating a little before, at 0.9714320483.
    expectNearly(result.dispersion, 13.6 / 14, 1e-12)
    expectNearly(result.dispersion, 0.9714320483, 1e-5)
    expectInterval(result.interval, [2.204981135, 11.33796548], 1e-5)
    expectNearly(result.p, 0.0008629057314, 2e-5)
    expect([long, simplified].map(runsWithErrors)).toMatchObject([
      { share: 1, n: 8 },
      { share: 5 / 8, n: 8 },
    ])
  })

  it('hides the Poisson interval of counts that vary more than a Poisson process', () => {
    const result = estimated(errorRates([0, 0, 0, 30], [1, 0, 9, 0]))
    expect(result.dispersion).toBeGreaterThan(1.5)
    expect(result.poisson).toEqual({ interval: null, p: null, reason: 'overdispersed' })
  })

  it('explains what it can’t estimate', () => {
    expect(errorRates([], [1])).toMatchObject({ status: 'not-estimable', reason: 'no-observations' })
    expect(errorRates([1, 2], [0, 0])).toMatchObject({ status: 'not-estimable', reason: 'no-events-in-one-form' })
    expect(errorRates([1, -2], [0, 1])).toMatchObject({ status: 'not-estimable', reason: 'impossible-count' })
    expect(errorRates([1, NaN], [0, 1])).toMatchObject({ status: 'not-estimable', reason: 'impossible-count' })
    expect(errorRates([3], [1])).toMatchObject({ status: 'point-only', reason: 'one-observation', rateRatio: 3 })
    expect(errorRates([2, 2], [1, 1])).toMatchObject({ status: 'point-only', reason: 'no-variation', rateRatio: 2 })
    expect(runsWithErrors([])).toMatchObject({ status: 'not-estimable', reason: 'no-observations' })
  })

  it('turns over when the forms change places', () => {
    const [one, other] = [estimated(errorRates(long, simplified)), estimated(errorRates(simplified, long))]
    expectNearly(other.rateRatio, 1 / one.rateRatio, 1e-12)
    expectInterval(other.interval, [1 / one.interval.upper, 1 / one.interval.lower], 1e-12)
    expectNearly(other.poisson.p, one.poisson.p ?? 0, 1e-9)
    expect(brokenNumbers([one, other])).toEqual([])
  })
})
