import { describe, expect, it } from 'vitest'
import { estimated } from '../../testing/estimated.ts'
import { expectInterval, expectNearly } from '../../testing/nearly.ts'
import { burden, rawTlx, seq, umuxLite } from './shortScales.ts'
import { sus, susScore } from './sus.ts'
import { susGrade } from './susGrade.ts'

const sheets = [
  [4, 2, 4, 1, 4, 2, 5, 2, 4, 2],
  [5, 1, 5, 2, 4, 1, 5, 1, 5, 1],
  [3, 3, 4, 2, 3, 2, 4, 3, 3, 2],
  [4, 1, 4, 1, 4, 2, 4, 2, 4, 1],
  [5, 2, 4, 1, 5, 1, 5, 2, 4, 2],
]

describe('the System Usability Scale', () => {
  it('worked example W9', () => {
    expect(sheets.map(susScore)).toEqual([80, 95, 62.5, 82.5, 87.5])
    const { score, grade } = sus(sheets)
    const found = estimated(score)
    expectNearly(found.mean, 81.5)
    expectNearly(found.sd, 12.06751839)
    expectInterval(found.interval, [66.51619687, 96.48380313])
    expect(grade).toEqual({ grade: 'A', worst: 'C', best: 'A+', isRange: true })
  })

  it('gives nobody a score for a sheet with an item missing or beyond the scale', () => {
    expect(susScore([4, 2, 4, 1, null, 2, 5, 2, 4, 2])).toBeNull()
    expect(susScore([4, 2, 4, 1, 6, 2, 5, 2, 4, 2])).toBeNull()
    expect(susScore([4, 2])).toBeNull()
    const { score } = sus([...sheets, [null, 2, 4, 1, 4, 2, 5, 2, 4, 2]])
    expect(score).toMatchObject({ status: 'estimated', n: 5, incomplete: 1 })
  })

  it('counts sheets with the same answer to all ten items', () => {
    expect(sus([...sheets, Array(10).fill(3) as number[]]).straightLined).toBe(1)
  })

  it('explains missing questionnaires', () => {
    expect(sus([])).toMatchObject({ score: { status: 'not-estimable', reason: 'no-observations' }, grade: null })
    expect(sus([[null]]).score).toMatchObject({ status: 'not-estimable', reason: 'no-complete-answers' })
    const [one] = sheets
    expect(one && sus([one])).toMatchObject({
      score: { status: 'point-only', reason: 'one-observation', sd: null },
      grade: { isRange: false },
    })
  })

  it('stays on its scale', () => {
    const best = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1]
    expect(estimated(sus([best, best, [4, 1, 5, 1, 5, 1, 5, 1, 5, 1]]).score).interval.upper).toBe(100)
  })

  it.each([
    [84.1, 'A+'],
    [84.04, 'A'],
    [78.85, 'A-'],
    [71.1, 'C+'],
    [65, 'C'],
    [62.69, 'C-'],
    [51.64, 'F'],
    [0, 'F'],
  ] as const)('a mean of %f is graded %s after rounding', (mean, grade) => {
    expect(susGrade(mean, null).grade).toBe(grade)
  })

  it('grades as a range only beyond two grades', () => {
    expect(susGrade(79.5, { lower: 78.9, upper: 81 }).isRange).toBe(false)
    expect(susGrade(79.5, { lower: 77.5, upper: 81 }).isRange).toBe(true)
  })
})

describe('short scales', () => {
  it('worked example W9: SEQ', () => {
    const result = estimated(seq([6, 7, 5, 6, 7, 4, 6, 7]))
    expectNearly(result.mean, 6)
    expectInterval(result.interval, [5.106256041, 6.893743959])
    expectNearly(result.p, 0.2274528181)
  })

  it('UMUX-Lite and its SUS equivalent', () => {
    const { score, asSus } = umuxLite([
      [7, 7],
      [1, 1],
      [4, 7],
      [null, 3],
    ])
    expect(score).toMatchObject({ n: 3, incomplete: 1 })
    expectNearly(estimated(score).mean, 175 / 3, 1e-12)
    expectNearly(estimated(asSus).mean, 0.65 * (175 / 3) + 22.9, 1e-12)
    expectNearly(estimated(asSus).p, estimated(score).p, 1e-9)
  })

  it('the raw task load index is the mean of six scales', () => {
    expectNearly(estimated(rawTlx([[0, 10, 20, 30, 40, 50], Array(6).fill(35) as number[]])).mean, 30, 1e-12)
    expect(rawTlx([[0, 10]])).toMatchObject({ status: 'not-estimable', reason: 'no-complete-answers' })
  })

  it('the burden of a form is the mean of four items, and of nobody who left one out', () => {
    const result = burden([
      [7, 7, 1, 1],
      [2, 2, 2, 2],
      [1, null, 1, 1],
      [8, 1, 1, 1],
    ])
    expect(result).toMatchObject({ n: 2, incomplete: 2 })
    expectNearly(estimated(result).mean, 3, 1e-12)
  })
})
