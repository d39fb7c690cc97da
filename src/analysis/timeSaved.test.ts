import { describe, expect, it } from 'vitest'
import { estimated } from '../testing/estimated.ts'
import { expectInterval, expectNearly } from '../testing/nearly.ts'
import { timeSaved } from './timeSaved.ts'

const million = { units: 1e6, perYear: 1, share: 1 }
const long = [52, 38, 61, 45, 36, 49, 57, 42, 95, 40]
const simplified = [11, 8, 14, 10, 9, 12, 10, 9, 17, 8]
const pairs = long.map((minutes, place) => ({ long: minutes, simplified: simplified[place] ?? 0 }))

/** Figures by R 4.2, from `qt`, `var` and `cor` alone. */
describe('the time that is saved', () => {
  it('is the difference of both time taxes, with an interval that knows who did both', () => {
    const result = estimated(timeSaved({ long, simplified, pairs }, million))
    expectNearly(result.meanMinutes, 40.7)
    expectNearly(result.correlation, 0.908344317033)
    expectInterval(result.minutesInterval, [32.782869188031, 51.184453138971])
    expectInterval(result.hoursInterval, [(32.782869188031 * 1e6) / 60, (51.184453138971 * 1e6) / 60])
    expect(result.n).toBe(10)
  })

  it('has a wider interval where different people filled in the forms', () => {
    const result = estimated(timeSaved({ long, simplified, pairs: [] }, million))
    expectInterval(result.minutesInterval, [30.7030937354, 52.8822629166])
    expect(result).toMatchObject({ correlation: 0, n: 20 })
  })

  it('tells why it has no interval, or no figure', () => {
    expect(timeSaved({ long: [], simplified, pairs: [] }, million)).toMatchObject({ reason: 'no-observations' })
    expect(timeSaved({ long: [50], simplified, pairs: [] }, million)).toMatchObject({
      status: 'point-only',
      reason: 'one-observation',
    })
    expect(timeSaved({ long, simplified: [9, 9], pairs: [] }, million)).toMatchObject({ reason: 'no-variation' })
  })
})
