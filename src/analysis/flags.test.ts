import { describe, expect, it } from 'vitest'
import { flags, type TimedRun } from './flags.ts'

const runs = (times: readonly number[], expertTime: number | null = null): TimedRun[] =>
  times.map((time, place) => ({ run: `r${place}`, form: 'long', time, expertTime }))

describe('flags', () => {
  it('point at runs faster than 30 % of an expert', () => {
    expect(flags(runs([40, 8.9, 9.1], 30))).toEqual([{ run: 'r1', code: 'faster-than-an-expert', border: 9 }])
  })

  it('point at a run of ten hours among usual ones', () => {
    const usual = Array.from({ length: 20 }, (_, place) => 40 + place)
    expect(flags(runs([...usual, 600]))).toMatchObject([{ run: 'r20', code: 'far-slower-than-others' }])
  })

  it('judge each form by its own times', () => {
    const long = Array.from({ length: 20 }, (_, place) => ({
      run: `l${place}`,
      form: 'long',
      time: 40 + place,
      expertTime: null,
    }))
    const simplified = Array.from({ length: 20 }, (_, place) => ({
      run: `s${place}`,
      form: 'simplified',
      time: 9 + place / 10,
      expertTime: null,
    }))
    const slow = { run: 'slow', form: 'simplified', time: 45, expertTime: null }
    expect(flags([...long, ...simplified, slow]).map(({ run }) => run)).toEqual(['slow'])
  })

  it('find nothing where nothing can be judged', () => {
    expect(flags([])).toEqual([])
    expect(flags(runs([44]))).toEqual([])
    expect(flags(runs([10.1, 10.1, 10.1]))).toEqual([])
    expect(flags(runs([NaN, 0, 44]))).toEqual([])
  })
})
