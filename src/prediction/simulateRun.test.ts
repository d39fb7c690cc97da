import { describe, expect, it } from 'vitest'
import { defaultParameters } from './defaultParameters.ts'
import { ends, parameterIds, type Parameters } from './parameters.ts'
import { seededRandom } from './seededRandom.ts'
import { simulateRun, triangular } from './simulateRun.ts'
import type { Setting } from './timeOf.ts'
import { noWork } from './work.ts'

const phone: Setting = { language: 'en', device: 'phone' }
const rows = [{ work: { ...noWork, text: 600, decisions: 20, known: 10, paper: 2, taps: 30, pages: 8 } }]

describe('a draw from a triangle', () => {
  const { prepare, readEnglish } = defaultParameters

  it('reaches from one end to the other, rates and seconds alike', () => {
    expect(triangular(prepare, 0)).toBeCloseTo(1.2, 12)
    expect(triangular(prepare, 1)).toBeCloseTo(2, 12)
    expect(triangular(readEnglish, 0)).toBeCloseTo(100, 12)
    expect(triangular(readEnglish, 1)).toBeCloseTo(238, 12)
  })

  it('is the typical value at the share of the range below it', () => {
    expect(triangular(prepare, (1.35 - 1.2) / 0.8)).toBeCloseTo(1.35, 12)
  })

  it('has the mean of the three numbers', () => {
    const random = seededRandom(7)
    const draws = Array.from({ length: 40_000 }, () => triangular(readEnglish, random()))
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length
    expect(Math.abs(mean / ((100 + 150 + 238) / 3) - 1)).toBeLessThan(0.005)
  })

  it('is the value itself where there is no range', () => {
    expect(triangular({ ...prepare, fast: 2, typical: 2, slow: 2 }, 0.4)).toBe(2)
  })
})

describe('a simulation', () => {
  it('is the same for the same seed, and keeps it', () => {
    const once = simulateRun(rows, defaultParameters, phone, { seed: 11, draws: 400 })
    expect(simulateRun(rows, defaultParameters, phone, { seed: 11, draws: 400 })).toEqual(once)
    expect(once).toMatchObject({ label: 'predicted', evidence: 'D', seed: 11, draws: 400 })
    const another = simulateRun(rows, defaultParameters, phone, { seed: 12, draws: 400 })
    expect(another.seconds.mean).not.toBe(once.seconds.mean)
  })

  it('gives the one time there is where no parameter has a range', () => {
    const fixed = Object.fromEntries(
      parameterIds.map((id) => {
        const { typical, basis } = defaultParameters[id]
        return [id, { ...Object.fromEntries(ends.map((end) => [end, typical])), basis }]
      }),
    ) as Parameters
    const { mean, median, range } = simulateRun(rows, fixed, phone, { seed: 1, draws: 50 }).seconds
    expect(range[0]).toBeCloseTo(range[1], 9)
    expect(mean).toBeCloseTo(median, 9)
  })

  it.each([
    { seed: 1, draws: 0 },
    { seed: 1, draws: 2.5 },
    { seed: 1, draws: 1e9 },
    { seed: Number.NaN, draws: 10 },
  ])('is refused of %o', (draws) => {
    expect(() => simulateRun(rows, defaultParameters, phone, draws)).toThrow(RangeError)
  })
})
