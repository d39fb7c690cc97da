// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../commands/words/readWords.ts'
import { locales } from '../../../i18n/locale.ts'
import { calibrate } from '../../../prediction/calibrate.ts'
import type { Dot } from '../../../study/room/dot.ts'
import { predictedTime } from '../../predicted/predictedTimes.ts'
import { adjustmentOf, runsOfActOne } from './adjustTimes.ts'

const words = readWords('locales')
const wordings = new Map(locales.map((locale) => [locale, words[locale]]))

const aRun = (n: number, more: Partial<Dot> = {}): Dot => ({
  ...{ id: `run-${n}`, form: 'long@1', round: 1, scenario: 'dana-whitfield', lang: 'en', outcome: 'finished' },
  ...{ primaryMs: 60_000, errors: 0, page: null, at: n },
  ...more,
})
const modelMs = (form: string, lang: Dot['lang']) =>
  predictedTime(form, lang, 'phone', 'dana-whitfield').minutes * 60_000

describe('adjusting predictions to a room', () => {
  it('predicts each run by its own form, household and language: those who take what is predicted change nothing', () => {
    const runs = locales.flatMap((lang, n) => [
      aRun(2 * n, { lang, primaryMs: modelMs('long', lang) }),
      aRun(2 * n + 1, { lang, form: 'simplified@1', primaryMs: modelMs('simplified', lang) }),
    ])
    const adjusted = adjustmentOf(runs, {}, wordings)
    // What is written down of predictions is rounded to the second.
    expect(adjusted?.factor).toBeCloseTo(1, 3)
    expect(adjusted?.error).toBeLessThan(0.002)
    expect(adjusted?.runs).toBe(8)
  })

  it('is measurement D’s formula, with one run left out at a time', () => {
    const ms = modelMs('long', 'en')
    const times = [1.2, 1.9, 2.4]
    const adjusted = adjustmentOf(
      times.map((times, n) => aRun(n, { primaryMs: ms * times })),
      {},
      wordings,
    )
    const of = (some: number[]) =>
      calibrate(some.map((observed, n) => ({ participant: String(n), observed, predicted: 1 }))).factor
    expect(adjusted?.factor).toBeCloseTo(of(times), 3)
    const errors = times.map((time) => Math.abs(time - of(times.filter((other) => other !== time))) / time)
    expect(adjusted?.error).toBeCloseTo(errors.reduce((sum, x) => sum + x) / 3, 3)
  })

  it('takes runs of act one alone, and only those that were sent', () => {
    const dots = [
      aRun(1),
      aRun(2, { outcome: 'gave-up' }),
      aRun(3, { outcome: 'time-up' }),
      aRun(4, { outcome: 'under-way' }),
      aRun(5, { form: 'room-4k7q0m@1', round: 2 }),
      aRun(6, { primaryMs: 0 }),
    ]
    expect(runsOfActOne(dots).map(({ id }) => id)).toEqual(['run-1'])
  })

  it('needs three', () => {
    expect(adjustmentOf([aRun(1), aRun(2)], {}, wordings)).toBeUndefined()
    expect(adjustmentOf([aRun(1), aRun(2), aRun(3)], {}, wordings)).toBeDefined()
    expect(adjustmentOf([], {}, wordings)).toBeUndefined()
  })

  it('goes by the numbers that the room put in', () => {
    const runs = [1, 2, 3].map((n) => aRun(n, { primaryMs: modelMs('long', 'en') * 1.5 }))
    const asShipped = adjustmentOf(runs, {}, wordings)
    const slower = adjustmentOf(runs, { locatePaper: 90, prepare: 1.9 }, wordings)
    expect(slower?.factor).toBeLessThan(asShipped?.factor ?? 0)
  })
})
