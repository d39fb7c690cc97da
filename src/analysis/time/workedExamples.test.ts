import { describe, expect, it } from 'vitest'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { longMinutes, simplifiedMinutes, workedPairs } from '../../testing/workedExamples.ts'
import { meanAgainst } from '../numbers/meanAgainst.ts'
import { benchmark } from './benchmark.ts'
import { bootstrapCrossover, bootstrapTwoGroups } from './bootstrapRatio.ts'
import { crossover } from './crossover.ts'
import { logRatioOf } from './crossoverPair.ts'
import { rankRatioCrossover, rankRatioPairs, rankRatioTwoGroups } from './hodgesLehmann.ts'
import { mixedModel } from './mixedModel.ts'
import { rerandomization } from './rerandomization.ts'
import { twinCrossover } from './twinCrossover.ts'
import { twoGroups } from './twoGroups.ts'

const groups = { long: longMinutes, simplified: simplifiedMinutes }

describe('worked examples of time (measurement W)', () => {
  it('W1: one form against its benchmark', () => {
    const result = estimated(benchmark(simplifiedMinutes, 10))
    expectNearly(result.geometricMean, 10.10246789)
    expectInterval(result.interval, [8.579465711, 11.89582904])
    expectNearly(result.t, 0.1475233329)
    expectNearly(result.p, 0.886878243)
    expectNearly(result.arithmeticMean, 10.275)
    expectNearly(result.median, 9.85)
    expect(result).toMatchObject({ n: 8, df: 7, shortest: 7.9, longest: 13.8 })
  })

  it('W2: two groups of people', () => {
    const result = estimated(twoGroups(groups))
    expectNearly(result.ratio, 4.626670674)
    expectInterval(result.interval, [3.76473643, 5.685944268])
    expectNearly(result.df, 13.9838638)
    expectNearly(result.logError, 0.09611089174)
    expectNearly(result.pAgainstOne, 2.313072886e-10)
    expectNearly(result.pAgainstClaim, 0.7769455638)
  })

  it('W3: a crossover', () => {
    const { ratio, period, carryOver } = crossover(workedPairs)
    const found = estimated(ratio)
    expectNearly(found.logRatio, 1.457857518)
    expectNearly(found.logError, 0.04012786595)
    expect(found.df).toBe(6)
    expectNearly(found.ratio, 4.296743963)
    expectInterval(found.interval, [3.894900632, 4.740046135])
    expectNearly(found.pAgainstOne, 2.900806575e-8)
    expectNearly(found.pAgainstClaim, 0.2932167713)
    expectNearly(estimated(period).ratio, 0.8978674627)
    expectNearly(estimated(period).pAgainstOne, 0.03630621331)
    expectNearly(estimated(carryOver).logRatio, 0.01490787682)
    expectNearly(estimated(carryOver).pAgainstOne, 0.9568984316)
  })

  it('W3: the interval of plain pairs is wider, since learning inflates their spread', () => {
    const { lower, upper } = estimated(meanAgainst(workedPairs.map(logRatioOf))).interval
    expectInterval({ lower: Math.exp(lower), upper: Math.exp(upper) }, [3.771672028, 4.894913595])
  })

  it('W4: ranks and re-randomization', () => {
    const result = estimated(rankRatioCrossover(workedPairs))
    expectNearly(result.ratio, 4.313031662)
    expectInterval(result.interval, [3.79788067, 4.898058611])
    expectNearly(result.confidence, 0.9714285714)
    expectNearly(result.p, 0.02857142857)
    const permuted = estimated(rerandomization(workedPairs, 1))
    expectNearly(permuted.p, 0.02857142857)
    expect(permuted).toMatchObject({ assignments: 70, drawn: null, smallest: permuted.p })
  })

  it('W6: a crossover of four sequences', () => {
    const { ratio, period, twins } = twinCrossover(workedPairs)
    const found = estimated(ratio)
    expectNearly(found.logRatio, 1.457857518)
    expectNearly(found.logError, 0.04273705606)
    expect(found.df).toBe(5)
    expectNearly(found.ratio, 4.296743963)
    expectInterval(found.interval, [3.849712299, 4.795685301])
    expectNearly(estimated(period).logRatio, -0.2154656265 / 2)
    expectNearly(estimated(period).pAgainstOne, 0.05312088524)
    expectNearly(estimated(twins).logRatio, 0.04600843182)
    expectNearly(estimated(twins).pAgainstOne, 0.6134765195)
  })

  it('W17: the bootstrap interval of W2, within 2 %', () => {
    const result = estimated(bootstrapTwoGroups(groups, 'geometric', { seed: 17, resamples: 20_000 }))
    expectNearly(result.ratio, 4.626670674)
    expectInterval(result.interval, [3.876, 5.506], 0.02)
    expect(result.resampling).toEqual({
      generator: 'xoshiro128** 1.1, seeded by splitmix64',
      seed: 17,
      resamples: 20_000,
    })
  })
})

describe('companions of the ratio', () => {
  it('the ratio of arithmetic means between groups is the one of W2', () => {
    const result = bootstrapTwoGroups(groups, 'arithmetic', { seed: 2, resamples: 200 })
    expectNearly(estimated(result).ratio, 4.620437956)
  })

  it('the bootstrap of a crossover has its ratio, and lies around it', () => {
    const geometric = estimated(bootstrapCrossover(workedPairs, 'geometric', { seed: 3, resamples: 2_000 }))
    expectNearly(geometric.ratio, 4.296743963)
    expect(geometric.interval.lower).toBeGreaterThan(3.8)
    expect(geometric.interval.upper).toBeLessThan(4.8)
    expect(geometric.interval90.lower).toBeGreaterThanOrEqual(geometric.interval.lower)
    const arithmetic = estimated(bootstrapCrossover(workedPairs, 'arithmetic', { seed: 3, resamples: 2_000 }))
    expectNearly(arithmetic.ratio, 375 / 87.4, 1e-12)
  })

  it('the same seed gives the same interval', () => {
    const draw = (seed: number) => bootstrapCrossover(workedPairs, 'geometric', { seed, resamples: 500 })
    expect(draw(5)).toEqual(draw(5))
    expect(draw(5)).not.toEqual(draw(6))
  })

  it('the mixed model is the crossover where people differ, and R’s where someone has one time', () => {
    const { ratio, r } = mixedModel(workedPairs, { twins: false, singles: 0 })
    expect(estimated(ratio)).toEqual({ ...crossover(workedPairs).ratio, method: 'mixed-model-closed-form' })
    expect(mixedModel(workedPairs, { twins: false, singles: 1 }).ratio).toMatchObject({
      status: 'not-estimable',
      reason: 'needs-r',
    })
    expect(r).toContain('lmerTest::lmer(log(primary_ms) ~ arm + factor(period) + (1 | pid), data = done')
  })

  it('the mixed model of four sequences has the households in it, as W6 does', () => {
    const { ratio, r } = mixedModel(workedPairs, { twins: true, singles: 0 })
    expect(estimated(ratio)).toMatchObject({ df: 5, n: 8 })
    expectNearly(estimated(ratio).logError, 0.04273705606)
    expect(r).toContain('factor(period) + twin + (1 | pid)')
  })

  it('the mixed model is R’s where people differ less than their own times do', () => {
    const pairs = [40, 50, 60, 70].flatMap((long) => [
      { long, simplified: 500 / long, first: 'long' as const },
      { long: long + 1, simplified: 500 / (long + 1), first: 'simplified' as const },
    ])
    expect(
      mixedModel(
        pairs.map((pair) => ({ ...pair, longTwin: 'a' as const })),
        { twins: false, singles: 0 },
      ).ratio,
    ).toMatchObject({ status: 'not-estimable', reason: 'needs-r', n: 8 })
  })

  it('ranks of two groups and of pairs surround the ratio', () => {
    for (const result of [rankRatioTwoGroups(groups), rankRatioPairs(workedPairs.map((p) => p.long / p.simplified))]) {
      const { ratio, interval, confidence, intervalBy } = estimated(result)
      expect(interval.lower).toBeLessThan(ratio)
      expect(interval.upper).toBeGreaterThan(ratio)
      expect(confidence).toBeGreaterThanOrEqual(0.95)
      expect(intervalBy).toBe('counting')
    }
  })

  it('ties are tested by the normal distribution, and counted limits stay', () => {
    const tied = estimated(rankRatioTwoGroups({ long: [40, 40, 50, 60], simplified: [10, 10, 40, 12] }))
    expect([tied.pBy, tied.intervalBy]).toEqual(['normal', 'counting'])
    const flat = estimated(rankRatioTwoGroups({ long: [9, 9, 9], simplified: [9, 9, 9] }))
    expect(flat).toMatchObject({ ratio: 1, p: 1, interval: { lower: 1, upper: 1 } })
  })

  it('groups of fifty and more take the ranks of their limits from the normal distribution', () => {
    const many = (from: number) => Array.from({ length: 60 }, (_, place) => from + place * 0.37)
    const large = estimated(rankRatioTwoGroups({ long: many(40), simplified: many(10) }))
    expect([large.intervalBy, large.pBy]).toEqual(['normal', 'normal'])
    expectNearly(large.confidence, 0.95, 0.002)
  })

  it('many people are re-randomized at random', () => {
    const pairs = [...workedPairs, ...workedPairs, ...workedPairs].map((pair, place) => ({
      ...pair,
      long: pair.long + place / 10,
    }))
    const result = estimated(rerandomization(pairs, 4))
    expect(result.drawn).toMatchObject({ seed: 4, resamples: 99_999 })
    expect(result.assignments).toBe(2_704_156)
    expectNearly(result.p, 1 / 100_000, 1e-9)
  })
})
