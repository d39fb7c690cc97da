import { describe, expect, it } from 'vitest'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { independentShares } from './independentShares.ts'
import { pairedShares } from './pairedShares.ts'
import { proportion } from './proportion.ts'

describe('worked example W7: completion of 14 and of 19 in 20', () => {
  it('one share', () => {
    const [fourteen, nineteen] = [14, 19].map((cases) => estimated(proportion({ cases, people: 20 })))
    expectInterval(fourteen?.adjustedWald, [0.4787091924, 0.8568407444])
    expectInterval(fourteen?.wilson, [0.4810271816, 0.8545227551])
    expectInterval(nineteen?.adjustedWald, [0.7458854861, 1])
    expectInterval(nineteen?.wilson, [0.7638688066, 0.9911185512])
  })

  it('two shares of different people', () => {
    const result = estimated(independentShares({ cases: 19, people: 20 }, { cases: 14, people: 20 }))
    expectNearly(result.difference, 0.25)
    expectInterval(result.interval, [0.00808657948, 0.4727999785])
    expectNearly(result.p, 0.03993181867)
  })

  it('two shares of the same people', () => {
    const result = estimated(pairedShares({ both: 13, longOnly: 1, simplifiedOnly: 6, neither: 0 }))
    expectNearly(result.difference, -0.25)
    expectInterval(result.interval, [-0.4770984321, 0.02255297756])
    expectNearly(result.exactP, 0.125)
    expectNearly(result.midP, 0.0703125)
  })
})

describe('shares of odd data', () => {
  it('of nobody and of impossible counts are explained', () => {
    expect(proportion({ cases: 0, people: 0 })).toMatchObject({
      status: 'not-estimable',
      reason: 'no-observations',
      n: 0,
    })
    for (const [cases, people] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [NaN, 2],
      [1, NaN],
      [1, Infinity],
    ] as const) {
      const results = [proportion({ cases, people }), independentShares({ cases, people }, { cases: 1, people: 2 })]
      for (const result of results)
        expect(result).toMatchObject({ status: 'not-estimable', reason: 'impossible-count' })
      expect(brokenNumbers(results)).toEqual([])
    }
    expect(pairedShares({ both: 0, longOnly: 0, simplifiedOnly: 0, neither: 0 })).toMatchObject({
      reason: 'no-observations',
    })
    expect(pairedShares({ both: 1, longOnly: -1, simplifiedOnly: 0, neither: 0 })).toMatchObject({
      reason: 'impossible-count',
    })
  })

  it('of all and of none stay within 0 and 1', () => {
    const [none, all] = [0, 7].map((cases) => estimated(proportion({ cases, people: 7 })))
    expectNearly(none?.laplace, 1 / 9)
    expect(none?.wilson.lower).toBe(0)
    expect(all?.wilson.upper).toBe(1)
    expect(all?.adjustedWald.upper).toBe(1)
  })

  it('without a difference have no test, or a p of 1', () => {
    const same = { cases: 5, people: 5 }
    expect(independentShares(same, same)).toMatchObject({ status: 'point-only', reason: 'no-variation', difference: 0 })
    expect(pairedShares({ both: 9, longOnly: 0, simplifiedOnly: 0, neither: 2 })).toMatchObject({ exactP: 1, midP: 1 })
    // b = c = 2: 1 - dbinom(2, 4, .5) / 2
    expectNearly(estimated(pairedShares({ both: 9, longOnly: 2, simplifiedOnly: 2, neither: 2 })).midP, 0.8125)
  })
})
