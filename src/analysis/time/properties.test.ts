import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { expectNearly } from '../../testing/nearly.ts'
import { sensitivity } from '../verdict/sensitivity.ts'
import { honestSentence } from '../verdict/sentence.ts'
import { benchmark } from './benchmark.ts'
import { bootstrapCrossover, bootstrapTwoGroups } from './bootstrapRatio.ts'
import { crossover } from './crossover.ts'
import type { TwinPair } from './crossoverPair.ts'
import { rankRatioCrossover, rankRatioPairs, rankRatioTwoGroups } from './hodgesLehmann.ts'
import { mixedModel } from './mixedModel.ts'
import { rerandomization } from './rerandomization.ts'
import { twinCrossover } from './twinCrossover.ts'
import { twoGroups } from './twoGroups.ts'

/** Hundredths of a minute: values a hair's breadth apart would test rounding, not the estimators. */
const minutes = fc.integer({ min: 50, max: 60_000 }).map((hundredths) => hundredths / 100)
const times = fc.array(minutes, { minLength: 2, maxLength: 12 })
const groups = fc.record({ long: times, simplified: times })
const pair: fc.Arbitrary<TwinPair> = fc.record({
  long: minutes,
  simplified: minutes,
  first: fc.constantFrom('long', 'simplified'),
  longTwin: fc.constantFrom('a', 'b'),
})
const pairs = fc.array(pair, { minLength: 4, maxLength: 16 })
const few = { seed: 1, resamples: 40 }

/** What each way of comparing says of pairs, by name. */
const comparisons = (rows: readonly TwinPair[]) => ({
  crossover: crossover(rows).ratio,
  firstPeriodOnly: crossover(rows).firstPeriodOnly,
  twins: twinCrossover(rows).ratio,
  ranks: rankRatioCrossover(rows),
  groups: twoGroups({ long: rows.map(({ long }) => long), simplified: rows.map(({ simplified }) => simplified) }),
})
type Compared = ReturnType<typeof comparisons>

function expectAlike(a: Compared, b: Compared, turn = (value: number) => value) {
  for (const name of Object.keys(a) as (keyof Compared)[]) {
    const [one, other] = [a[name], b[name]]
    expect(one.status, name).toBe(other.status)
    if (one.status === 'not-estimable' || other.status === 'not-estimable') continue
    expectNearly(one.ratio, turn(other.ratio), 1e-9)
    if (one.status !== 'estimated' || other.status !== 'estimated') continue
    const ends = [turn(other.interval.lower), turn(other.interval.upper)].sort((x, y) => x - y)
    expectNearly(one.interval.lower, ends[0] ?? 0, 1e-6)
    expectNearly(one.interval.upper, ends[1] ?? 0, 1e-6)
  }
}

describe('ratios', () => {
  it('turn over when the forms change places', () => {
    const swapped = ({ long, simplified, first, longTwin }: TwinPair): TwinPair => ({
      long: simplified,
      simplified: long,
      first: first === 'long' ? 'simplified' : 'long',
      longTwin: longTwin === 'a' ? 'b' : 'a',
    })
    fc.assert(
      fc.property(pairs, (rows) =>
        expectAlike(comparisons(rows.map(swapped)), comparisons(rows), (value) => 1 / value),
      ),
    )
  })

  it('stay when all times are multiplied', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(60, 60_000, 1 / 60), (rows, by) => {
        const scaled = rows.map((row) => ({ ...row, long: row.long * by, simplified: row.simplified * by }))
        expectAlike(comparisons(scaled), comparisons(rows))
      }),
    )
  })

  it('don’t depend on the order of rows', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        expectAlike(comparisons([...rows].reverse()), comparisons(rows))
        const [one, other] = [rerandomization(rows, 1), rerandomization([...rows].reverse(), 1)]
        if (one.status === 'estimated' && other.status === 'estimated') expectNearly(one.p, other.p, 1e-9)
      }),
    )
  })

  it('never rise above the truth when both forms take a constant amount longer', () => {
    // Everybody's long form takes `truth` times as long; what both share only pulls towards 1 (measurement 0.3).
    const truth = fc.double({ min: 1, max: 20, noNaN: true })
    fc.assert(
      fc.property(times, truth, fc.double({ min: 0, max: 60, noNaN: true }), (simplified, ratio, added) => {
        const rows = simplified.map((time, place) => ({
          long: time * ratio + added,
          simplified: time + added,
          first: place % 2 === 0 ? ('long' as const) : ('simplified' as const),
        }))
        const found = [
          crossover(rows).ratio,
          rankRatioCrossover(rows),
          twoGroups({ long: rows.map(({ long }) => long), simplified: rows.map((row) => row.simplified) }),
          rankRatioPairs(rows.map((row) => row.long / row.simplified)),
        ]
        for (const result of found) {
          if (result.status === 'not-estimable') throw new Error(result.reason)
          expect(result.ratio).toBeLessThanOrEqual(ratio * (1 + 1e-9))
        }
      }),
    )
  })

  it('lie within their own intervals, the wider one around the narrower', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const { ratio } = crossover(rows)
        if (ratio.status !== 'estimated') return
        expect(ratio.interval.lower).toBeLessThanOrEqual(ratio.interval90.lower)
        expect(ratio.interval90.lower).toBeLessThanOrEqual(ratio.ratio)
        expect(ratio.ratio).toBeLessThanOrEqual(ratio.interval90.upper)
        expect(ratio.interval90.upper).toBeLessThanOrEqual(ratio.interval.upper)
      }),
    )
  })
})

describe('odd data', () => {
  const odd = fc.oneof(
    minutes,
    fc.constantFrom(0, -1, NaN, Infinity, 1e-300, 1e300, 5e-324, 600, 10, 10, 10),
    fc.double(),
  )
  const pairsOf = (long: fc.Arbitrary<number>, simplified: fc.Arbitrary<number>) =>
    fc.array(
      pair.chain((usual) => fc.record({ long, simplified }).map((times) => ({ ...usual, ...times }))),
      { maxLength: 8 },
    )
  const oddPairs = pairsOf(odd, odd)
  const mild = pairsOf(fc.constantFrom(10, 45, 600, 1e-11, 1e11), fc.constantFrom(10, 45, 1e-11))

  const everything = (rows: readonly TwinPair[]) => {
    const [long, simplified] = [rows.map((row) => row.long), rows.map((row) => row.simplified)]
    const headline = crossover(rows)
    return [
      benchmark(long, 45),
      headline,
      twinCrossover(rows),
      twoGroups({ long, simplified }),
      mixedModel(rows, { twins: false, singles: 0 }),
      rankRatioCrossover(rows),
      rankRatioTwoGroups({ long, simplified }),
      rankRatioPairs(simplified),
      rerandomization(rows, 1),
      bootstrapCrossover(rows, 'geometric', few),
      bootstrapCrossover(rows, 'arithmetic', few),
      bootstrapTwoGroups({ long, simplified }, 'arithmetic', few),
      honestSentence(headline.ratio),
      sensitivity('supported', [{ measure: 'elapsed', ratio: headline.ratio }]),
    ]
  }

  it.each([
    ['wild', oddPairs],
    ['mild', mild],
    ['usual', pairs],
  ])('never becomes NaN, infinity or an error: %s', (_, rows) => {
    fc.assert(
      fc.property(rows, (each) => {
        expect(brokenNumbers(everything(each))).toEqual([])
      }),
    )
  })

  it('two groups of any size are compared or explained', () => {
    fc.assert(
      fc.property(groups, (each) => {
        expect(brokenNumbers(twoGroups(each))).toEqual([])
      }),
    )
  })
})
