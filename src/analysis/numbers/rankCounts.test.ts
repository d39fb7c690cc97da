import { describe, expect, it } from 'vitest'
import { expectNearly } from '../../testing/nearly.ts'
import { rankSumChances, signedRankChances, smallestWith, upTo } from './rankCounts.ts'

describe('rank sums', () => {
  it('count the 70 assignments of four and four', () => {
    const chances = rankSumChances(4, 4)
    expect(Array.from(chances, (chance) => Math.round(chance * 70))).toEqual([
      1, 1, 2, 3, 5, 5, 7, 7, 8, 7, 7, 5, 5, 3, 2, 1, 1,
    ])
    expect(smallestWith(chances, 0.025)).toBe(1)
  })

  // Critical values of U, two-sided 5 %: Mann & Whitney's table as extended by Auble 1953; the largest U to reject at.
  it.each([
    [3, 5, 0],
    [5, 5, 2],
    [5, 8, 6],
    [8, 8, 13],
    [10, 10, 23],
    [20, 20, 127],
  ])('give the printed critical value for groups of %d and %d', (m, n, critical) => {
    const chances = rankSumChances(m, n)
    expect(smallestWith(chances, 0.025)).toBe(critical + 1)
    expect(upTo(chances, critical)).toBeLessThanOrEqual(0.025)
  })

  it('are symmetric and add up to 1 in the largest counted case', () => {
    const chances = rankSumChances(49, 49)
    expectNearly(upTo(chances, 49 * 49), 1, 1e-12)
    expectNearly(chances[700], chances[49 * 49 - 700] ?? 0, 1e-12)
  })
})

describe('signed ranks', () => {
  // Critical values of Wilcoxon & Wilcox 1964, two-sided 5 %.
  it.each([
    [6, 0],
    [8, 3],
    [10, 8],
    [15, 25],
    [20, 52],
    [25, 89],
  ])('give the printed critical value for %d pairs', (n, critical) => {
    expect(smallestWith(signedRankChances(n), 0.025)).toBe(critical + 1)
  })

  it('reach 93.75 % at most with five pairs (measurement C4)', () => {
    expectNearly(1 - 2 * upTo(signedRankChances(5), 0), 0.9375, 1e-12)
  })
})
