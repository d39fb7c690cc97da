import { describe, expect, it } from 'vitest'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { longMinutes, simplifiedMinutes, workedPairs } from '../../testing/workedExamples.ts'
import { bootstrapCrossover } from '../time/bootstrapRatio.ts'
import { crossover } from '../time/crossover.ts'
import { factorFrom } from '../time/factor.ts'
import { twoGroups } from '../time/twoGroups.ts'
import { equivalence } from './equivalence.ts'
import { evidenceGrade, type Evidence } from './evidenceGrade.ts'
import { position } from './position.ts'
import { reduction } from './reduction.ts'
import { honestSentence } from './sentence.ts'
import { sensitivity } from './sensitivity.ts'
import { verdict } from './verdict.ts'

/** A ratio whose log has this error, with many degrees of freedom. */
const aRatio = (ratio: number, logError: number, df = 22) =>
  factorFrom({
    method: 'crossover-t',
    n: df + 2,
    df,
    logRatio: Math.log(ratio),
    logError,
    logSd: logError * Math.sqrt(df + 2),
  })
const judged = (ratio: number, logError: number) => verdict(estimated(aRatio(ratio, logError)))

describe('the verdict', () => {
  it('worked example W5', () => {
    const ratio = estimated(crossover(workedPairs).ratio)
    expectInterval(ratio.interval90, [3.974431982, 4.645194275])
    const tost = equivalence(ratio)
    expectNearly(tost.pLower, 0.002262123174)
    expectNearly(tost.pUpper, 0.0002655713783)
    expect(tost.isEquivalent).toBe(true)
    expect(verdict(ratio)).toEqual({
      direction: 'faster',
      size: 'equivalent_to_claim',
      label: 'supported',
      pilot: false,
    })
    expect(grade({ people: 8, planned: 8 })).toEqual({ grade: 'D', lacking: ['too-few-people'] })
  })

  it.each([
    [8, 0.05, 'faster', 'larger_than_claimed_zone', 'supported'],
    [6, 0.1, 'faster', 'at_least_claimed', 'supported'],
    [4.5, 0.05, 'faster', 'equivalent_to_claim', 'supported'],
    [3.7, 0.05, 'faster', 'below_claim', 'not_supported'],
    [2, 0.05, 'faster', 'smaller_than_claimed_zone', 'not_supported'],
    [1.2, 0.2, 'direction_undetermined', 'smaller_than_claimed_zone', 'not_supported'],
    [0.5, 0.1, 'slower', 'smaller_than_claimed_zone', 'not_supported'],
    [4, 0.3, 'faster', 'size_undetermined', 'undetermined'],
    [2, 0.9, 'direction_undetermined', 'size_undetermined', 'undetermined'],
  ] as const)('of %f with an error of %f is %s, %s, %s', (ratio, error, direction, size, label) => {
    expect(judged(ratio, error)).toMatchObject({ direction, size, label })
  })

  it('of fewer than six degrees of freedom is a pilot', () => {
    expect(verdict(estimated(aRatio(4.5, 0.05, 5))).pilot).toBe(true)
  })
})

describe('the honest sentence', () => {
  it.each([
    [4.5, 0.05, 'supported-equivalent', null],
    [4, 0.03, 'supported-equivalent', 'claim-exactly-excluded'],
    [6, 0.1, 'supported-at-least-as-large', null],
    [3.5, 0.1, 'faster-but-smaller', 'near-claim-not-excluded'],
    [2, 0.05, 'faster-but-smaller', null],
    [0.5, 0.1, 'not-faster', null],
    [1.2, 0.2, 'unsettled-but-smaller', null],
    [2, 0.9, 'too-small-or-too-noisy', null],
  ] as const)('of %f with an error of %f is %s', (ratio, error, code, addition) => {
    expect(honestSentence(aRatio(ratio, error))).toMatchObject({ code, addition, peopleNeeded: null, isPilot: false })
  })

  it('excludes the claim at the level of a planned look alone', () => {
    const additionAt = (level: number) => {
      const sentence = honestSentence(aRatio(4, 0.045), undefined, level)
      return 'addition' in sentence ? sentence.addition : undefined
    }
    expect([0.05, 0.0052].map(additionAt)).toEqual(['claim-exactly-excluded', null])
  })

  it('says how many people would settle the size', () => {
    const unsettled = honestSentence(
      factorFrom({
        method: 'crossover-t',
        n: 6,
        df: 4,
        logRatio: Math.log(4),
        logError: 0.35 / Math.sqrt(6),
        logSd: 0.35,
      }),
    )
    expect(unsettled).toMatchObject({ code: 'faster-size-unsettled', isPilot: true, peopleNeeded: 14 })
  })

  it('promises nothing of as many people as there were, and counts both forms where they are filled in by different ones', () => {
    const unsettled = (method: 'crossover-t' | 'welch-t', n: number) => {
      const logRatio = Math.log(4.99)
      return honestSentence(factorFrom({ method, n, df: n - 2, logRatio, logError: 0.09, logSd: 0.35 }))
    }
    expect(unsettled('crossover-t', 24)).toMatchObject({ code: 'faster-size-unsettled', peopleNeeded: null })
    expect(unsettled('welch-t', 24)).toMatchObject({ code: 'faster-size-unsettled', peopleNeeded: 42 })
  })

  it('carries the figures and no words', () => {
    const sentence = honestSentence(crossover(workedPairs).ratio)
    expect(sentence).toMatchObject({ code: 'supported-equivalent', values: { n: 8, claimed: 4.5, withinPercent: 25 } })
  })

  it('claims nothing without an interval', () => {
    expect(honestSentence(crossover([]).ratio)).toEqual({ code: 'no-ratio', reason: 'no-observations', n: 0 })
    const oneOrder = workedPairs.filter(({ first }) => first === 'long')
    expect(honestSentence(crossover(oneOrder).ratio)).toMatchObject({
      code: 'ratio-without-interval',
      reason: 'one-sequence',
    })
  })
})

const grade = (evidence: Partial<Evidence>) =>
  evidenceGrade({
    design: 'crossover',
    isPreregistered: true,
    isRandomized: true,
    people: 24,
    planned: 24,
    isLabelStable: true,
    isPilot: false,
    isPredicted: false,
    ...evidence,
  })

describe('the evidence grade', () => {
  it('is A with everything, B and C with one and two lacking', () => {
    expect(grade({})).toEqual({ grade: 'A', lacking: [] })
    expect(grade({ people: 20 })).toEqual({ grade: 'B', lacking: ['fewer-than-planned'] })
    expect(grade({ isPreregistered: false, isLabelStable: false }).grade).toBe('C')
    expect(grade({ isPreregistered: false, isLabelStable: false, people: 20 }).grade).toBe('D')
  })

  it('is D for a pilot, few people, no randomization and predicted times, whatever else holds', () => {
    for (const cap of [{ isPilot: true }, { people: 11, planned: 11 }, { isRandomized: false }, { isPredicted: true }])
      expect(grade(cap).grade).toBe('D')
    expect(grade({ design: 'between', people: 10, planned: 10 }).grade).toBe('A')
    expect(grade({ design: 'between', people: 9, planned: 9 }).grade).toBe('D')
  })
})

describe('what stands beside the verdict', () => {
  it('the sensitivity set names measures with another label, or none', () => {
    const rows = [
      { measure: 'elapsed', ratio: crossover(workedPairs).ratio },
      { measure: 'active', ratio: aRatio(2, 0.05) },
      { measure: 'completers', ratio: crossover([]).ratio },
      { measure: 'arithmetic', ratio: bootstrapCrossover(workedPairs, 'arithmetic', { seed: 1, resamples: 500 }) },
    ]
    const result = sensitivity('supported', rows)
    expect(result.rows.map(({ label }) => label)).toEqual(['supported', 'not_supported', null, 'supported'])
    expect(result.differing).toEqual(['active', 'completers'])
  })

  it('a reduction comes with its interval', () => {
    const { share, interval } = reduction(4.5, { lower: 4, upper: 5 })
    expectNearly(share, 7 / 9)
    expectInterval(interval, [0.75, 0.8])
  })

  it('minutes are described by where their interval lies', () => {
    const around = [9, 11] as const
    expect([10, 8, 12].map((minutes) => position({ lower: around[0], upper: around[1] }, minutes))).toEqual([
      'includes',
      'lies-above',
      'lies-below',
    ])
  })

  it('people needed between arms are counted in each arm', () => {
    const sentence = honestSentence(
      twoGroups({ long: longMinutes.slice(0, 3), simplified: simplifiedMinutes.slice(0, 3) }),
    )
    expect(sentence).toMatchObject({ code: 'faster-size-unsettled' })
    if ('peopleNeeded' in sentence) expect(sentence.peopleNeeded).toBeGreaterThan(3)
  })
})
