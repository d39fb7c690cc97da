import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectNearly } from '../../testing/nearly.ts'
import { holm } from './holm.ts'
import { leastSquares } from './leastSquares.ts'
import { meanAgainst } from './meanAgainst.ts'
import { variance } from './moments.ts'
import { noncentralTAbove } from './noncentralT.ts'
import { ascending, median, quantile, quantileOf } from './quantile.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval } from '../../testing/nearly.ts'
import { tAbove } from './distributions.ts'

describe('Holm', () => {
  it('worked example W13', () => {
    const adjusted = holm([0.0004, 0.012, 0.021, 0.2])
    ;[0.0016, 0.036, 0.042, 0.2].forEach((p, place) => expectNearly(adjusted[place], p))
  })

  it('keeps the order given, and never exceeds 1', () => {
    expect(holm([0.9, 0.5, 0.01])).toEqual([1, 1, 0.03])
    expect(holm([])).toEqual([])
  })
})

describe('a mean', () => {
  it('worked example W19: R’s sleep data, drug 2 minus drug 1', () => {
    const result = estimated(meanAgainst([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]))
    expectNearly(result.mean, 1.58)
    expectInterval(result.interval, [0.7001142, 2.4598858])
    expectNearly(result.t, 4.062127683)
    expectNearly(result.p, 0.00283289)
    expect(result.df).toBe(9)
  })

  it('tells why it has no interval', () => {
    expect(meanAgainst([])).toMatchObject({ status: 'not-estimable', reason: 'no-observations' })
    expect(meanAgainst([3])).toMatchObject({ status: 'point-only', reason: 'one-observation', mean: 3 })
    expect(meanAgainst([0.1, 0.1, 0.1])).toMatchObject({ status: 'point-only', reason: 'no-variation' })
    expect(meanAgainst([1, NaN])).toMatchObject({ status: 'not-estimable', reason: 'not-a-number' })
  })
})

describe('variance and quantiles', () => {
  it('finds a quantile of values in any order as if they were sorted', () => {
    const values = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1, 1)), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(values, fc.constantFrom(0, 0.025, 0.5, 0.975, 1), (all, p) => {
        expect(quantileOf(Float64Array.from(all), p) + 0).toBe(quantile(ascending(all), p) + 0)
      }),
    )
  })

  it('keeps its digits far from 0, where the one-pass formula loses them', () => {
    expectNearly(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]), 30, 1e-12)
  })

  it('interpolates as R’s type 7', () => {
    expectNearly(quantile([1, 2, 3, 4], 0.1), 1.3, 1e-12)
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})

describe('least squares', () => {
  it('fits a line', () => {
    const fit = leastSquares(
      [1, 2, 3, 4].map((x) => [1, x]),
      [2.1, 3.9, 6.2, 7.8],
    )
    // By hand: slope 9.7 / 5, intercept 5 - 2.5 x slope.
    expectNearly(fit?.coefficients[1], 1.94, 1e-12)
    expectNearly(fit?.coefficients[0], 0.15, 1e-12)
    expectNearly(fit?.rss, 0.082, 1e-9)
    expectNearly(fit?.errors[1], Math.sqrt(0.041 / 5), 1e-9)
  })

  it('has no answer where a column follows from the others, or rows are too few', () => {
    const columns = [1, 2, 3, 4].map((x) => [1, x, 2 * x - 1])
    expect(leastSquares(columns, [1, 2, 3, 5])).toBeNull()
    expect(leastSquares([[1, 2]], [1])).toBeNull()
    expect(leastSquares([], [])).toBeNull()
  })
})

describe('the noncentral t', () => {
  it('is the t distribution without a shift', () => {
    expectNearly(noncentralTAbove(2.1, 7, 0), tAbove(2.1, 7), 1e-10)
  })

  it('is nearly certain far out, on either side of where its series underflows', () => {
    for (const shift of [36, 36.9, 37.1, 500]) expectNearly(noncentralTAbove(2, 20, shift), 1, 1e-10)
  })
})
