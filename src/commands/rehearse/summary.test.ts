import { describe, expect, it } from 'vitest'
import { bar, type DotTimes, type Rehearsed, summarise } from './summary.ts'

const aDot = (changes: Partial<DotTimes> = {}): DotTimes => ({
  ...{ sentAt: 1_000, keptAt: 1_010, heardAt: 1_060, paintedAt: 1_080, standsAt: 1_390, isShownAtOnce: true },
  ...changes,
})
const of = (dots: readonly DotTimes[], changes: Partial<Rehearsed> = {}) =>
  summarise({ dots, isDrawn: true, memory: [], failures: [], ...changes })

describe('a rehearsal', () => {
  it('is good where every dot stood on the page in time', () => {
    expect(of([aDot()])).toMatchObject({
      ...{ expected: 1, arrived: 1, isGood: true, failures: [] },
      ...{ kept: { median: 10 }, heard: { median: 60 }, painted: { median: 80 }, stands: { median: 390 } },
    })
  })

  it('says the median, the time of 95 of 100, and of all', () => {
    const dots = Array.from({ length: 100 }, (_, n) => aDot({ standsAt: 1_001 + n }))
    expect(of(dots).stands).toEqual({ median: 50, p95: 95, most: 100 })
  })

  it('is not good where more than 5 of 100 dots took longer than the bar', () => {
    const slow = (count: number) =>
      Array.from({ length: 100 }, (_, n) => aDot(n < count ? { standsAt: 1_001 + bar } : {}))
    expect(of(slow(5)).isGood).toBe(true)
    expect(of(slow(6)).failures).toEqual([`95 % of the dots took up to ${bar + 1} ms, more than ${bar}.`])
  })

  it('is not good where a dot never came, however fast the others were', () => {
    const { isGood, arrived, failures } = of([aDot(), aDot({ standsAt: undefined })])
    expect([isGood, arrived]).toEqual([false, 1])
    expect(failures).toEqual(['1 of 2 dots never came to the wall.'])
  })

  it('waits for no time of a dot that the leader shows later, yet misses it', () => {
    const late = { isShownAtOnce: false, standsAt: 90_000 }
    expect(of([aDot(), aDot(late)])).toMatchObject({ isGood: true, stands: { most: 390 } })
    expect(of([aDot(), aDot({ ...late, standsAt: undefined })]).isGood).toBe(false)
  })

  it('without a browser is judged by the stream, and gives no time of drawing', () => {
    const heard = { paintedAt: undefined, standsAt: undefined }
    expect(of([aDot(heard)], { isDrawn: false })).toMatchObject({ isGood: true, painted: null, stands: null })
    expect(of([aDot({ ...heard, heardAt: undefined })], { isDrawn: false }).isGood).toBe(false)
  })

  it('is not good where nothing ended, or something went wrong', () => {
    expect(of([]).isGood).toBe(false)
    expect(of([aDot()], { failures: ['A page complained'] })).toMatchObject({ isGood: false })
  })

  it('tells the memory by quarters, and is not good where it grows on', () => {
    expect(of([aDot()], { memory: [10, 20, 20, 22, 22, 24, 24, 24] })).toMatchObject({
      ...{ memory: [15, 21, 23, 24], isGood: true },
    })
    expect(of([aDot()], { memory: [10, 20, 30, 40] }).failures).toEqual([
      "The server's memory grew: 10, 20, 30, 40 MB by quarters.",
    ])
    expect(of([aDot()], { memory: [10, 20] })).toMatchObject({ memory: [], isGood: true })
  })
})
