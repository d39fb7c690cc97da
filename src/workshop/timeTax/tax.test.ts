import { expect, it } from 'vitest'
import { reckon, type Typed } from './tax.ts'

const claim: Typed = { before: '45', after: '10', people: '1,000,000', perYear: '1', share: '100', tariff: '' }

it('35 minutes saved are 583,333 hours for a million applications (measurement E)', () => {
  expect(reckon(claim).tax?.savedHours).toBeCloseTo(583_333.333, 2)
})

it('worked example W11: the arithmetic mean, with its interval in hours', () => {
  const before = '52,38,61,45,36,49,57,42,95,40'
  const result = reckon({ ...claim, before }).tax?.before.result
  expect(result).toMatchObject({ status: 'estimated', meanMinutes: 51.5 })
  if (result?.status !== 'estimated') throw new Error('not estimated')
  expect(result.hoursAYear).toBeCloseTo(858_333.3333, 3)
  expect(result.hoursInterval.lower).toBeCloseTo(695_707.7519, 3)
  expect(result.hoursInterval.upper).toBeCloseTo(1_059_525.438, 2)
})

it('nothing is priced without a tariff, and hours times the tariff with one', () => {
  expect(reckon(claim).tax).not.toHaveProperty('savedCost')
  expect(reckon({ ...claim, tariff: '20' }).tax?.savedCost).toBeCloseTo(583_333.333 * 20, 1)
})

it('a share and a number of filings multiply', () => {
  const half = reckon({ ...claim, share: '50', perYear: '2' }).tax
  expect(half?.savedHours).toBeCloseTo(583_333.333, 2)
})

it('a form that takes longer saves less than nothing', () => {
  expect(reckon({ ...claim, before: '10', after: '45' }).tax?.savedHours).toBeLessThan(0)
})

it('says what is wrong with each field, and reckons nothing then', () => {
  const wrong = { before: '', after: 'ten', people: '0', perYear: '5000', share: '120', tariff: '$20' }
  expect(reckon(wrong)).toEqual({
    faults: {
      before: 'missing',
      after: 'not-number',
      people: 'too-small',
      perYear: 'too-large',
      share: 'too-large',
      tariff: 'not-number',
    },
  })
})
