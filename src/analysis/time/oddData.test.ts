import { describe, expect, it } from 'vitest'
import { benchmark } from './benchmark.ts'
import { bootstrapCrossover, bootstrapTwoGroups } from './bootstrapRatio.ts'
import { crossover } from './crossover.ts'
import type { TwinPair } from './crossoverPair.ts'
import { rankRatioCrossover, rankRatioPairs, rankRatioTwoGroups } from './hodgesLehmann.ts'
import { rerandomization } from './rerandomization.ts'
import { twinCrossover } from './twinCrossover.ts'
import { twoGroups } from './twoGroups.ts'

const few = { seed: 1, resamples: 50 }
const person = (
  long: number,
  simplified: number,
  first: 'long' | 'simplified',
  longTwin: 'a' | 'b' = 'a',
): TwinPair => ({
  long,
  simplified,
  first,
  longTwin,
})

describe('a study without runs', () => {
  it('says that nobody took part', () => {
    const nobody = { status: 'not-estimable', reason: 'no-observations', n: 0, df: null }
    const empty = { long: [], simplified: [] }
    for (const result of [
      benchmark([], 45),
      twoGroups(empty),
      crossover([]).ratio,
      crossover([]).period,
      crossover([]).firstPeriodOnly,
      twinCrossover([]).ratio,
      rankRatioTwoGroups(empty),
      rankRatioPairs([]),
      rankRatioCrossover([]),
      rerandomization([], 1),
      bootstrapTwoGroups(empty, 'geometric', few),
      bootstrapCrossover([], 'arithmetic', few),
    ])
      expect(result).toMatchObject(nobody)
  })
})

describe('one person', () => {
  it('gives a value without an interval', () => {
    expect(benchmark([44], 45)).toMatchObject({ status: 'point-only', reason: 'one-observation', arithmeticMean: 44 })
    expect(twoGroups({ long: [45], simplified: [10, 11] })).toMatchObject({
      status: 'point-only',
      reason: 'one-observation',
    })
    expect(bootstrapTwoGroups({ long: [45], simplified: [10, 11] }, 'arithmetic', few)).toMatchObject({
      status: 'point-only',
      reason: 'one-observation',
    })
    expect(rankRatioTwoGroups({ long: [45], simplified: [10] })).toMatchObject({
      status: 'point-only',
      reason: 'one-observation',
    })
  })

  it('in each sequence gives a ratio without spread to judge by', () => {
    const pairs = [person(45, 10, 'long'), person(44, 11, 'simplified')]
    expect(crossover(pairs).ratio).toMatchObject({ status: 'point-only', reason: 'too-few-observations', n: 2 })
    expect(twinCrossover(pairs).ratio).toMatchObject({ status: 'point-only', reason: 'too-few-observations' })
  })
})

describe('one sequence only', () => {
  const pairs = [person(45, 10, 'long'), person(50, 9, 'long', 'b'), person(38, 12, 'long')]

  it('shows the ratio without an interval: it is confounded with the order', () => {
    expect(crossover(pairs).ratio).toMatchObject({ status: 'point-only', reason: 'one-sequence' })
    expect(crossover(pairs).period).toMatchObject({ status: 'not-estimable', reason: 'one-sequence' })
    expect(twinCrossover(pairs).ratio).toMatchObject({ status: 'point-only', reason: 'one-sequence' })
    expect(rankRatioCrossover(pairs)).toMatchObject({ status: 'not-estimable', reason: 'one-sequence' })
    expect(rerandomization(pairs, 1)).toMatchObject({ status: 'not-estimable', reason: 'one-sequence' })
    for (const mean of ['geometric', 'arithmetic'] as const)
      expect(bootstrapCrossover(pairs, mean, few)).toMatchObject({ status: 'point-only', reason: 'one-sequence' })
  })

  it('two sequences that mix order and twin are told apart by neither', () => {
    const mixed = [
      ...pairs.map((pair) => ({ ...pair, longTwin: 'a' as const })),
      person(40, 9, 'simplified', 'b'),
      person(41, 9, 'simplified', 'b'),
    ]
    expect(twinCrossover(mixed).ratio).toMatchObject({ status: 'point-only', reason: 'inseparable-effects' })
  })
})

describe('times without spread', () => {
  it('give the value alone', () => {
    expect(benchmark([10.1, 10.1, 10.1], 10)).toMatchObject({ status: 'point-only', reason: 'no-variation' })
    expect(twoGroups({ long: [45.3, 45.3], simplified: [10.1, 10.1] })).toMatchObject({ reason: 'no-variation' })
    const pairs = [1, 2, 3].flatMap((slow) => [
      person(45 * slow, 10 * slow, 'long'),
      person(45 * slow, 10 * slow, 'simplified', 'b'),
    ])
    expect(crossover(pairs).ratio).toMatchObject({ status: 'point-only', reason: 'no-variation' })
    expect(bootstrapCrossover(pairs, 'geometric', few)).toMatchObject({ status: 'point-only', reason: 'no-variation' })
  })

  it('in one of two groups leave the other to judge by', () => {
    expect(twoGroups({ long: [45, 45, 45], simplified: [9, 10, 11] })).toMatchObject({ status: 'estimated' })
  })
})

describe('times that are no times', () => {
  it.each([
    [0, 'time-not-positive'],
    [-3, 'time-not-positive'],
    [NaN, 'not-a-number'],
    [Infinity, 'not-a-number'],
    [1e300, 'out-of-range'],
  ])('%d is named', (time, reason) => {
    expect(benchmark([10, time], 10)).toMatchObject({ status: 'not-estimable', reason })
    expect(twoGroups({ long: [45, 40], simplified: [10, time] })).toMatchObject({ status: 'not-estimable', reason })
    expect(crossover([person(45, time, 'long'), person(45, 10, 'simplified')]).ratio).toMatchObject({ reason })
  })

  it('a run of ten hours is kept, and moves the ranks less than the mean', () => {
    const long = [45, 44, 46, 43, 47, 600]
    const simplified = [10, 11, 9, 10.5, 9.5, 10.2]
    const [byMean, byRanks] = [twoGroups({ long, simplified }), rankRatioTwoGroups({ long, simplified })]
    if (byMean.status !== 'estimated' || byRanks.status !== 'estimated') throw new Error('not estimated')
    expect(byMean.ratio).toBeGreaterThan(6)
    expect(byRanks.ratio).toBeLessThan(5)
  })
})
