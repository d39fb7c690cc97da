import { describe, expect, it } from 'vitest'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectNearly } from '../../testing/nearly.ts'
import { workedPairs } from '../../testing/workedExamples.ts'
import { crossover } from '../time/crossover.ts'
import { languagesOfCrossover, languagesOfGroups, type PairOfLanguage, type TimeOfLanguage } from './languages.ts'

/** English and Spanish in turn: two of each language in each order. */
const pairs: PairOfLanguage[] = workedPairs.map((pair, place) => ({ ...pair, language: place % 2 === 0 ? 'en' : 'es' }))

describe('languages', () => {
  it('of a crossover are compared by one test, and each has its ratio', () => {
    const { interaction, ratios } = languagesOfCrossover(pairs)
    expect(estimated(interaction)).toMatchObject({ n: 8, df1: 1, df: 5 })
    expect(ratios.map(({ language }) => language)).toEqual(['en', 'es'])
    const [en, es] = ratios.map(({ ratio }) => estimated(ratio))
    expect(en).toEqual(crossover(pairs.filter(({ language }) => language === 'en')).ratio)
    const [first, second] = [en?.pAgainstOne ?? 0, es?.pAgainstOne ?? 0].sort((a, b) => a - b)
    expectNearly(Math.min(...ratios.map(({ holmP }) => holmP ?? 1)), (first ?? 0) * 2, 1e-12)
    expectNearly(Math.max(...ratios.map(({ holmP }) => holmP ?? 0)), Math.max((first ?? 0) * 2, second ?? 0), 1e-12)
  })

  it('with two languages and no other effect, F is the square of the two-sample t', () => {
    // Balanced orders with equal means: order explains nothing, and F follows by hand from sums of squares.
    const d = [1.2, 1.4, 1.2, 1.4]
    const e = [1.5, 1.9, 1.5, 1.9]
    const row = (value: number, place: number, language: string): PairOfLanguage => ({
      long: Math.exp(value),
      simplified: 1,
      first: place < 2 ? 'long' : 'simplified',
      language,
    })
    const rows = [...d.map((v, place) => row(v, place, 'en')), ...e.map((v, place) => row(v, place, 'es'))]
    const { f, df } = estimated(languagesOfCrossover(rows).interaction)
    expect(df).toBe(5)
    // Between: 8 x 0.2 ** 2 = 0.32; within: 4 x 0.01 + 4 x 0.04 = 0.2 over 5.
    expectNearly(f, 0.32 / (0.2 / 5), 1e-9)
  })

  it('between people the interaction is the difference of differences', () => {
    const times = (language: string, form: 'long' | 'simplified', logs: number[]): TimeOfLanguage[] =>
      logs.map((log) => ({ language, form, time: Math.exp(log) }))
    const rows = [
      ...times('en', 'long', [3.7, 3.9]),
      ...times('en', 'simplified', [2.2, 2.4]),
      ...times('es', 'long', [3.6, 3.8]),
      ...times('es', 'simplified', [2.5, 2.7]),
    ]
    const { interaction, ratios } = languagesOfGroups(rows)
    // (1.5 - 1.1) against a residual variance of 0.02: 0.16 / (0.02 x 4 / 2).
    expectNearly(estimated(interaction).f, 0.16 / 0.04, 1e-9)
    expect(estimated(interaction)).toMatchObject({ df1: 1, df: 4 })
    const [en] = ratios.map(({ ratio }) => estimated(ratio))
    expectNearly(en?.logRatio, 1.5, 1e-9)
  })

  it('one language only has no interaction', () => {
    const { interaction, ratios } = languagesOfCrossover(pairs.map((pair) => ({ ...pair, language: 'en' })))
    expect(interaction).toMatchObject({ status: 'not-estimable', reason: 'one-language' })
    expect(ratios[0]).toMatchObject({ ratio: crossover(pairs).ratio })
    expect(languagesOfCrossover([])).toMatchObject({ interaction: { reason: 'no-observations' }, ratios: [] })
  })

  it('a language with one person in an order takes no part', () => {
    const extra: PairOfLanguage = { long: 50, simplified: 12, first: 'long', language: 'zh-Hant' }
    const { interaction, ratios } = languagesOfCrossover([...pairs, extra])
    expect(interaction).toMatchObject({ status: 'estimated', n: 8, df1: 1 })
    expect(ratios[2]).toMatchObject({
      language: 'zh-Hant',
      holmP: null,
      ratio: { reason: 'too-few-observations', n: 1 },
    })
    const onlyOne = languagesOfCrossover([...pairs.map((pair) => ({ ...pair, language: 'en' })), extra])
    expect(onlyOne.interaction).toMatchObject({ reason: 'too-few-observations' })
  })

  it('odd data hold no broken number', () => {
    const same: PairOfLanguage[] = pairs.map((pair) => ({ ...pair, long: 45, simplified: 10 }))
    const results = [same, pairs.map((pair) => ({ ...pair, long: 0 }))].map((rows) => languagesOfCrossover(rows))
    expect(results.map(({ interaction }) => interaction)).toMatchObject([
      { reason: 'no-variation' },
      { reason: 'time-not-positive' },
    ])
    expect(brokenNumbers([results, languagesOfGroups([])])).toEqual([])
  })
})
