import { describe, expect, it } from 'vitest'
import type { Crossing } from '../../forms/crosswalk.ts'
import { brokenNumbers } from '../../testing/brokenNumbers.ts'
import { estimated } from '../../testing/estimated.ts'
import { expectNearly } from '../../testing/nearly.ts'
import type { CrosswalkLine } from './crosswalkRows.ts'
import type { PersonSeconds } from './runSeconds.ts'
import { waterfall } from './waterfall.ts'

const long = { name: 24, income: 310, assets: 190, vehicles: 120, rights: 260, sign: 36 }
const simplified = { name: 22, income: 150, rights: 90, sign: 34 }
const person: PersonSeconds = {
  long: { questions: long, overheads: {} },
  simplified: { questions: simplified, overheads: {} },
}
/** What the forms' own crosswalk gives is what the waterfall takes. */
const linesOf = (crossings: readonly Crossing[]): readonly CrosswalkLine[] => crossings
const few = { seed: 1, resamples: 200 }

describe('where the minutes went', () => {
  it('worked example W12', () => {
    const result = estimated(waterfall([person], [], null))
    expect(result.rows.map(({ key, saving }) => [key, saving])).toEqual([
      ['question:assets', 190],
      ['question:rights', 170],
      ['question:income', 160],
      ['question:vehicles', 120],
      ['question:name', 2],
      ['question:sign', 2],
    ])
    ;[0.2950310559, 0.5590062112, 0.8074534161, 0.9937888199, 0.9968944099, 1].forEach((share, row) =>
      expectNearly(result.rows[row]?.cumulativeShare, share),
    )
    expect(result.long - result.simplified).toBe(644)
    expect(result.rows.map(({ became }) => became)).toEqual(['dropped', 'kept', 'kept', 'dropped', 'kept', 'kept'])
  })

  it('the same with the people of two groups, one form each', () => {
    const apart = [{ long: person.long }, { simplified: person.simplified }]
    expect(estimated(waterfall(apart, [], null)).rows).toEqual(estimated(waterfall([person], [], null)).rows)
  })

  it('the crosswalk brings what was merged and reworded into one row', () => {
    const crosswalk: CrosswalkLine[] = [
      { question: 'wages', fate: 'merged', via: ['income'] },
      { question: 'tips', fate: 'merged', via: ['income'] },
      { question: 'name', fate: 'reworded', via: [] },
      { question: 'proof', fate: 'postponed', via: [] },
    ]
    const merged: PersonSeconds = {
      long: { questions: { wages: 100, tips: 60, name: 30, proof: 80 }, overheads: { start: 9 } },
      simplified: { questions: { income: 70, name: 20, goal: 5 }, overheads: { start: 4, review: 6 } },
    }
    const { rows, long: l, simplified: s } = estimated(waterfall([merged], crosswalk, null))
    expect(rows.map(({ key, became, saving }) => [key, became, saving])).toEqual([
      ['question:income', 'merged', 90],
      ['question:proof', 'postponed', 80],
      ['question:name', 'reworded', 10],
      ['overhead:start', 'page-overhead', 5],
      ['question:goal', 'added', -5],
      ['overhead:review', 'page-overhead', -6],
    ])
    expect(rows.reduce((sum, { saving }) => sum + saving, 0)).toBe(l - s)
  })

  it('intervals surround the savings and come again from the same seed', () => {
    const people = [0.7, 0.9, 1, 1.2, 1.5].map((slow) => ({
      long: { questions: { assets: 190 * slow }, overheads: {} },
      simplified: { questions: { name: 22 * slow }, overheads: {} },
    }))
    const result = estimated(waterfall(people, [], few))
    const [assets] = result.rows
    expect(assets?.interval?.lower).toBeLessThan(assets?.saving ?? 0)
    expect(assets?.interval?.upper).toBeGreaterThan(assets?.saving ?? 0)
    expect(waterfall(people, [], few)).toEqual(result)
    expect(result.resampling?.seed).toBe(1)
  })

  it('odd data are explained', () => {
    expect(waterfall([], linesOf([]), few)).toMatchObject({ status: 'not-estimable', reason: 'no-observations' })
    expect(waterfall([{ long: person.long }], [], few)).toMatchObject({ reason: 'no-observations', n: 1 })
    const broken = { ...person, long: { questions: { name: NaN }, overheads: {} } }
    expect(waterfall([broken], [], few)).toMatchObject({ reason: 'not-a-number' })
    const same = { long: person.long, simplified: person.long }
    const nothing = estimated(waterfall([same, same], [], few))
    expect(nothing.rows.map(({ cumulativeShare }) => cumulativeShare)).toEqual(Array(6).fill(null))
    expect(brokenNumbers([nothing, waterfall([person], [], few), waterfall([{}, person], [], few)])).toEqual([])
  })
})
