import { describe, expect, it } from 'vitest'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { causeOf, type FollowUp } from './followUp.ts'
import { incidence, incidenceAt } from './incidence.ts'
import { kaplanMeier } from './kaplanMeier.ts'
import { logRank } from './logRank.ts'
import { compareRestrictedMeans, restrictedMean } from './restrictedMean.ts'

const completed = (...times: number[]): FollowUp[] => times.map((time) => ({ time, cause: 'completed' }))
const abandoned = (...times: number[]): FollowUp[] => times.map((time) => ({ time, cause: 'abandoned' }))
const stopped = (...times: number[]): FollowUp[] => times.map((time) => ({ time, cause: 'stopped-following' }))

/** W8: 35 and 50 abandoned, 60 the limit. */
const long = [...completed(22, 31, 38, 44, 52), ...abandoned(35, 50), ...stopped(60, 60, 60)]
const simplified = [...completed(7, 8, 9, 9, 10, 11, 12, 15, 18), ...abandoned(13)]

describe('worked example W8: abandonment', () => {
  it('Kaplan and Meier’s curve with its interval and median', () => {
    const { steps, median } = estimated(kaplanMeier(long))
    expect(steps.map(({ time }) => time)).toEqual([22, 31, 38, 44, 52])
    ;[0.9, 0.8, 0.6857142857, 0.5714285714, 0.4285714286].forEach((share, step) =>
      expectNearly(steps[step]?.unfinished, share),
    )
    // Printed with six digits.
    expectInterval(steps[3]?.interval, [0.217193, 0.814572], 2e-6)
    expect(median).toEqual({ time: 52, lower: 22, upper: null, reason: null })
  })

  it('cumulative incidence of completing and of abandoning', () => {
    const curve = estimated(incidence(long))
    for (const [time, done, quit] of [
      [30, 0.1, 0],
      [45, 0.4, 0.1],
      [60, 0.5, 0.2],
    ] as const) {
      expectNearly(incidenceAt(curve, time).completed, done)
      expectNearly(incidenceAt(curve, time).abandoned, quit)
    }
  })

  it('mean time within 60 minutes', () => {
    const [l, s] = [estimated(restrictedMean(long, 60)), estimated(restrictedMean(simplified, 60))]
    expectNearly(l.mean, 47.81428571)
    expectNearly(l.error, 4.285975162)
    expectNearly(s.mean, 11.55)
    expectNearly(s.error, 1.152605744)
    const compared = estimated(compareRestrictedMeans(long, simplified, 60))
    expectNearly(compared.difference, 47.81428571 - 11.55)
    expectNearly(compared.ratio, 47.81428571 / 11.55)
    expect(compared.ratioInterval.lower).toBeGreaterThan(3)
    expect(compared.p).toBeLessThan(1e-6)
  })

  it('the log-rank test', () => {
    const { chiSquare, p } = estimated(logRank(long, simplified))
    expectNearly(chiSquare, 18.76331798)
    expectNearly(p, 1.479862718e-5)
  })
})

describe('worked example W19: survival::ovarian', () => {
  const first = [...completed(59, 115, 156, 268, 329, 431, 638), ...stopped(448, 477, 803, 855, 1040, 1106)]
  const second = [...completed(353, 365, 464, 475, 563), ...stopped(377, 421, 744, 769, 770, 1129, 1206, 1227)]

  it('has the published log-rank test, whichever group comes first', () => {
    for (const { chiSquare, p } of [estimated(logRank(first, second)), estimated(logRank(second, first))]) {
      expectNearly(chiSquare, 1.062739861)
      expectNearly(p, 0.302591117)
    }
  })
})

describe('curves of odd data', () => {
  it('without runs are explained', () => {
    for (const result of [incidence([]), kaplanMeier([]), restrictedMean([], 60), logRank([], long)])
      expect(result).toMatchObject({ status: 'not-estimable', reason: 'no-observations' })
    expect(kaplanMeier(completed(0))).toMatchObject({ reason: 'time-not-positive' })
    expect(kaplanMeier(completed(NaN))).toMatchObject({ reason: 'not-a-number' })
  })

  it('when all abandoned stay at one, without a median, and the limit is the mean', () => {
    const all = abandoned(10, 20, 30)
    expect(estimated(kaplanMeier(all))).toMatchObject({ steps: [], median: { time: null, reason: 'half-not-reached' } })
    expect(estimated(incidence(all)).steps.at(-1)).toMatchObject({ completed: 0, abandoned: 1 })
    expect(restrictedMean(all, 30)).toMatchObject({ status: 'point-only', mean: 30, reason: 'no-variation' })
    expect(restrictedMean(all, 31)).toMatchObject({ status: 'not-estimable', reason: 'beyond-follow-up' })
    expect(logRank(all, all)).toMatchObject({ status: 'not-estimable', reason: 'no-completions' })
  })

  it('that stay at one half have the middle of that stretch as median', () => {
    expect(estimated(kaplanMeier(completed(10, 20, 30, 44))).median.time).toBe(25)
  })

  it('of one person, of ties everywhere and of a limit without spread hold no broken number', () => {
    const groups = [
      completed(12),
      completed(9, 9, 9, 9),
      abandoned(9, 9),
      stopped(60),
      [...completed(9, 9), ...stopped(9)],
    ]
    for (const one of groups)
      for (const other of groups) {
        const results = [
          kaplanMeier(one),
          incidence(one),
          restrictedMean(one, 9),
          logRank(one, other),
          compareRestrictedMeans(one, other, 9),
        ]
        expect(brokenNumbers(results)).toEqual([])
      }
  })

  it('don’t depend on the order of rows', () => {
    expect(kaplanMeier([...long].reverse())).toEqual(kaplanMeier(long))
    expect(incidence([...long].reverse())).toEqual(incidence(long))
  })
})

describe('what an outcome means for a curve', () => {
  it('follows measurement A5', () => {
    expect(causeOf('completed_unassisted', false)).toBe('completed')
    expect(causeOf('completed_assisted', false)).toBe('completed')
    expect(causeOf('completed_assisted', true)).toBe('stopped-following')
    expect(causeOf('abandoned', false)).toBe('abandoned')
    expect(causeOf('timed_out', false)).toBe('stopped-following')
    expect(causeOf('interrupted', false)).toBe('stopped-following')
    expect([causeOf('technical_failure', false), causeOf('withdrawn', true)]).toEqual([null, null])
  })
})
