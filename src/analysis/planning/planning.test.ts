import { describe, expect, it } from 'vitest'
import { expectNearly } from '../../testing/nearly.ts'
import { levelOfLook } from './looks.ts'
import { marginOf, peopleForMargin, type Design } from './margin.ts'
import { equivalencePower, peopleForPower, powerToTell } from './power.ts'

describe('margins', () => {
  it('worked example W10', () => {
    expectNearly(marginOf('crossover', 12, 0.35), 1.252476635)
    expectNearly(marginOf('between', 20, 0.5), 1.37724458)
    expect(peopleForMargin('crossover', 0.35, 1.25)).toBe(14)
    expect(peopleForMargin('between', 0.5, 1.25)).toBe(40)
    // R's power.t.test finds its root to about 1e-4 only.
    expectNearly(peopleForPower('between', 0.5, 1.5, 1, 0.8), 24.86887911)
  })

  it.each([
    ['crossover', 6, [1.33, 1.49, 1.76], [0.25, 0.35, 0.5]],
    ['crossover', 8, [1.24, 1.35, 1.54], [0.25, 0.35, 0.5]],
    ['crossover', 16, [1.14, 1.21, 1.31], [0.25, 0.35, 0.5]],
    ['crossover', 24, [1.11, 1.16, 1.24], [0.25, 0.35, 0.5]],
    ['between', 5, [1.67, 2.07, 2.58], [0.35, 0.5, 0.65]],
    ['between', 10, [1.39, 1.6, 1.84], [0.35, 0.5, 0.65]],
    // The table prints 1.30 for 1.2949.
    ['between', 30, [1.2, 1.29, 1.4], [0.35, 0.5, 0.65]],
    ['between', 40, [1.17, 1.25, 1.34], [0.35, 0.5, 0.65]],
  ] as const)('%s with %d people has the margins of the table (measurement B4)', (design, people, margins, sds) => {
    expect(sds.map((sd) => Number(marginOf(design, people, sd)?.toFixed(2)))).toEqual(margins)
  })

  it('the numbers for a margin of 1.25 (measurement B4)', () => {
    expect([0.25, 0.35, 0.5].map((sd) => peopleForMargin('crossover', sd, 1.25))).toEqual([8, 14, 22])
    expect([0.35, 0.5, 0.65].map((sd) => peopleForMargin('between', sd, 1.25))).toEqual([21, 40, 67])
  })

  it('are null where there is none', () => {
    expect(marginOf('crossover', 2, 0.3)).toBeNull()
    expect(marginOf('crossover', 12, 0)).toBeNull()
    expect(marginOf('between', NaN, 0.3)).toBeNull()
    expect(marginOf('crossover', 3, 1e9)).toBeNull()
    expect(peopleForMargin('crossover', 0.3, 1)).toBeNull()
    expect(peopleForMargin('crossover', 1e6, 1.25)).toBeNull()
  })
})

describe('power', () => {
  const rounded = (power: number | null) => Number(power?.toFixed(2))

  it('tells 3.0 and 3.6 from 4.5 as often as measurement B4 says', () => {
    expect([8, 12, 16].map((n) => rounded(powerToTell('crossover', n, 0.35, 3, 4.5)))).toEqual([0.78, 0.95, 0.99])
    expect([12, 20, 24].map((n) => rounded(powerToTell('crossover', n, 0.35, 3.6, 4.5)))).toEqual([0.51, 0.77, 0.85])
  })

  it('confirms equivalence to 4.5 as often as measurement B4 says', () => {
    const claim = { ratio: 4.5, within: 1.25 }
    expect([12, 20, 24, 30].map((n) => rounded(equivalencePower('crossover', n, 0.35, 4.5, claim)))).toEqual([
      0.34, 0.73, 0.83, 0.92,
    ])
  })

  it('is null where there is none', () => {
    for (const design of ['crossover', 'between'] satisfies Design[]) {
      expect(powerToTell(design, 1, 0.35, 3, 4.5)).toBeNull()
      expect(powerToTell(design, 12, 0, 3, 4.5)).toBeNull()
      expect(equivalencePower(design, 1, 0.35, 3, { ratio: 4.5, within: 1.25 })).toBeNull()
      expect(peopleForPower(design, 0.35, 4.5, 4.5, 0.8)).toBeNull()
      expect(peopleForPower(design, 0.35, 3, 4.5, 1)).toBeNull()
    }
  })
})

describe('looks at the data (measurement B5)', () => {
  const at = (people: number, margin: number | null = 1.2) => ({ people, planned: 24, margin })

  it('are closed until the planned number', () => {
    expect([6, 12, 23].map((people) => levelOfLook('none', at(people)))).toEqual([null, null, null])
    expect(levelOfLook('none', at(24))).toBe(0.05)
  })

  it('open early for precision, by the margin alone', () => {
    expect(levelOfLook('precision', at(11))).toBeNull()
    expect(levelOfLook('precision', at(12))).toBe(0.05)
    expect(levelOfLook('precision', at(12, 1.26))).toBeNull()
    expect(levelOfLook('precision', at(12, null))).toBeNull()
  })

  it('open once at half, at a price', () => {
    expect([11, 12, 13, 24].map((people) => levelOfLook('one-look-at-half', at(people)))).toEqual([
      null,
      0.0052,
      null,
      0.048,
    ])
  })
})
