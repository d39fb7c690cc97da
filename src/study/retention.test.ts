// @vitest-environment node
import { expect, it } from 'vitest'
import { dataGoAt } from './retention.ts'

const at = (text: string) => Date.parse(`${text}Z`)
const goes = (months: number, ended: string) => {
  const moment = dataGoAt({ retentionMonths: months }, at(ended))
  return moment === null ? null : new Date(moment).toISOString().slice(0, 16)
}

it.each([
  [24, '2026-11-25T18:00', '2028-11-25T18:00'],
  [1, '2027-01-31T23:59', '2027-02-28T23:59'],
  [1, '2028-01-31T00:00', '2028-02-29T00:00'],
  [12, '2028-02-29T12:00', '2029-02-28T12:00'],
  [6, '2026-11-30T12:00', '2027-05-30T12:00'],
])('%i months after %s is %s', (months, ended, expected) => {
  expect(goes(months, ended)).toBe(expected)
})

it('is at no moment while the study goes on, or where the data are kept without an end', () => {
  expect(dataGoAt({ retentionMonths: 6 }, null)).toBeNull()
  expect(dataGoAt({}, at('2026-11-25T18:00'))).toBeNull()
})
