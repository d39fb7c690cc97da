import { describe, expect, it } from 'vitest'
import { restamp } from './restamp.ts'
import { stale } from './rules/stale.ts'
import { someWords } from './someWords.ts'
import { noStamps, type Stamps } from './stamps.ts'

const before = someWords({ en: { 'rent.label': 'Rent' }, es: { 'rent.label': 'Renta' } })
const stamped = restamp(before, noStamps, [])
const englishChanged = someWords({ en: { 'rent.label': 'Monthly rent' }, es: { 'rent.label': 'Renta' } })
const bothChanged = someWords({ en: { 'rent.label': 'Monthly rent' }, es: { 'rent.label': 'Renta mensual' } })

const advice = (words: typeof before, stamps: Stamps) => stale(words, stamps).map(({ advice }) => advice)

describe('stale translations', () => {
  it('are those whose English text changed since they were made', () => {
    expect(advice(before, stamped)).toEqual([])
    expect(advice(englishChanged, stamped)).toEqual([expect.stringContaining('stale: es questions:rent.label')])
  })

  it('include a translation without a stamp', () => {
    expect(advice(before, noStamps)).toEqual([expect.stringContaining('has no stamp')])
  })

  it('are noticed when one form of a plural changed', () => {
    const es = { people_one: '1 persona', people_many: '{{count}}', people_other: '{{count}} personas' }
    const first = someWords({ en: { people_one: '1 person', people_other: '{{count}} people' }, es })
    const second = someWords({ en: { people_one: 'One person', people_other: '{{count}} people' }, es })
    expect(stale(second, restamp(first, noStamps, []))).toHaveLength(1)
  })
})

describe('restamp', () => {
  it('stamps a translation that changed with its English text', () => {
    expect(advice(bothChanged, restamp(bothChanged, stamped, []))).toEqual([])
  })

  it('leaves a translation stale that did not change', () => {
    expect(advice(englishChanged, restamp(englishChanged, stamped, []))).toHaveLength(1)
  })

  it('stamps a translation somebody reviewed and left as it was', () => {
    expect(advice(englishChanged, restamp(englishChanged, stamped, ['questions:rent.label']))).toEqual([])
    expect(advice(englishChanged, restamp(englishChanged, stamped, ['*']))).toEqual([])
  })

  it('stays quiet on a translation improved while English stood still', () => {
    const improved = someWords({ en: { 'rent.label': 'Rent' }, es: { 'rent.label': 'La renta' } })
    const stamps = restamp(improved, stamped, [])
    expect(advice(improved, stamps)).toEqual([])
    expect(advice(someWords({ en: { 'rent.label': 'Rents' }, es: { 'rent.label': 'La renta' } }), stamps)).toHaveLength(
      1,
    )
  })

  it('forgets texts that are gone', () => {
    expect(restamp(someWords({}), stamped, []).es).toEqual({})
  })
})
