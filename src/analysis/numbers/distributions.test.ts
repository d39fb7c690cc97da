import { describe, expect, it } from 'vitest'
import { expectNearly } from '../../testing/nearly.ts'
import {
  betaAt,
  betaBelow,
  binomialAt,
  binomialUpTo,
  fAbove,
  normalBelow,
  normalBeyond,
  tAbove,
  tAt,
  tBeyond,
  z95,
} from './distributions.ts'

const digits = 1e-10

describe('Student’s t', () => {
  it.each([0.1, 1, 2.5, 12.7, 300])(
    'has the closed form of 1 degree of freedom at %f: the Cauchy distribution',
    (t) => {
      expectNearly(tAbove(t, 1), Math.atan(1 / t) / Math.PI, digits)
    },
  )

  it.each([0.1, 1, 2.5, 12.7])('has the closed form of 2 degrees of freedom at %f', (t) => {
    expectNearly(tBeyond(t, 2), 2 / (2 + t * t) / (1 + t / Math.sqrt(2 + t * t)), digits)
  })

  it.each([0.1, 1, 2.5])('has the closed form of 4 degrees of freedom at %f', (t) => {
    const share = t / Math.sqrt(4 + t * t)
    expectNearly(1 - tBeyond(t, 4), 1.5 * share - 0.5 * share ** 3, digits)
  })

  // R 4.2, qt(.975, df), as in any printed table to its digits.
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749464],
    [5, 2.570581835636314],
    [6, 2.446911851144969],
    [10, 2.228138851964939],
    [30, 2.042272456301238],
  ])('has the quantile at 0.975 of R with %d degrees of freedom', (df, quantile) => {
    expectNearly(tAt(0.975, df), quantile, digits)
  })

  it('turns a quantile with a broken number of degrees of freedom back into its chance', () => {
    for (const df of [1.2, 13.9838638, 57.3])
      for (const p of [0.6, 0.95, 0.975, 0.9999]) expectNearly(tAbove(tAt(p, df), df), 1 - p, digits)
  })
})

describe('the normal distribution', () => {
  it('has the values of Abramowitz & Stegun, tables 26.1 and 26.5', () => {
    expectNearly(normalBelow(1), 0.841344746068543, digits)
    expectNearly(normalBelow(2), 0.97724986805182, digits)
    expectNearly(z95, 1.959963984540054, digits)
  })

  it('keeps its digits far out', () => {
    // R 4.2: 2 * pnorm(-10)
    expectNearly(normalBeyond(10), 1.523970604832105e-23, digits)
  })
})

describe('F, beta and binomial', () => {
  it.each([0.01, 1, 7.5, 40])('F has its closed form with 2 degrees above at %f', (f) => {
    expectNearly(fAbove(f, 2, 12), (1 + f / 6) ** -6, digits)
  })

  it('F with 1 degree above is a squared t', () => {
    expectNearly(fAbove(2.3 ** 2, 1, 9), tBeyond(2.3, 9), digits)
  })

  it('beta has its closed form with a = 1 and its mirror', () => {
    expectNearly(betaBelow(0.3, 1, 4.5), 1 - 0.7 ** 4.5, digits)
    expectNearly(betaBelow(0.3, 4.5, 1), 0.3 ** 4.5, digits)
    expectNearly(betaAt(1 - 0.7 ** 4.5, 1, 4.5), 0.3, digits)
  })

  it('binomial chances are counted shares', () => {
    expectNearly(binomialUpTo(1, 7, 0.5), 8 / 128, digits)
    expectNearly(binomialAt(1, 7, 0.5), 7 / 128, digits)
    expect(binomialUpTo(7, 7, 0.5)).toBe(1)
  })
})
