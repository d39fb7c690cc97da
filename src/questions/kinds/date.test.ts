import { describe, expect, it } from 'vitest'
import { isCalendarDay, readBirthDate, type TypedDate } from './date.ts'

const today = '2026-11-22'
const typed = (year: string, month: string, day: string): TypedDate => ({ year, month, day })
const read = (year: string, month: string, day: string, on = today) => readBirthDate(typed(year, month, day), on)

describe('a birth date is accepted', () => {
  it.each([
    ['in digits', '1991', '3', '27'],
    ['with leading zeros', '1991', '03', '27'],
    ['with spaces around', ' 1991 ', ' 3 ', ' 27 '],
    ['in full-width digits', '１９９１', '３', '２７'],
    ['with Chinese suffixes', '1991年', '3月', '27日'],
    ['with a space before the suffix', '1991 年', '3 月', '27 日'],
    ['with full-width digits and suffixes', '１９９１年', '３月', '２７號'],
    ['with the Simplified suffix for a day', '1991', '3', '27号'],
    ['with an English month', '1991', 'March', '27'],
    ['with a short English month', '1991', 'mar.', '27'],
    ['with a Spanish month', '1991', 'marzo', '27'],
    ['with a month in capitals', '1991', 'MARZO', '27'],
  ])('%s', (_, year, month, day) => {
    expect(read(year, month, day)).toEqual({ value: '1991-03-27' })
  })

  it.each(
    [
      ['January', 'jan', 'enero', 'ene'],
      ['February', 'Feb.', 'febrero', 'feb'],
      ['March', 'mar', 'marzo', 'Mar.'],
      ['April', 'apr', 'abril', 'abr'],
      ['May', 'may', 'mayo', 'may.'],
      ['June', 'jun', 'junio', 'Jun.'],
      ['July', 'jul', 'julio', 'Jul.'],
      ['August', 'aug', 'agosto', 'ago'],
      ['September', 'sept', 'septiembre', 'setiembre'],
      ['October', 'oct', 'octubre', 'oct.'],
      ['November', 'nov', 'noviembre', 'nov.'],
      ['December', 'dec', 'diciembre', 'dic'],
    ].map((names, index) => [index + 1, names] as const),
  )('with month %i by any of its names', (month, names) => {
    for (const name of names) {
      expect(read('1991', name, '8'), name).toEqual({ value: `1991-${String(month).padStart(2, '0')}-08` })
    }
  })

  it('on the 29th of February of a leap year', () => {
    expect(read('2000', '2', '29')).toEqual({ value: '2000-02-29' })
    expect(read('2024', 'febrero', '29')).toEqual({ value: '2024-02-29' })
  })

  it('up to today, so that a newborn counts', () => {
    expect(read('2026', '11', '22')).toEqual({ value: '2026-11-22' })
  })

  it('up to an age of 120, the last day of it included', () => {
    expect(read('1905', '11', '23')).toEqual({ value: '1905-11-23' })
  })
})

describe('a birth date is asked back', () => {
  it.each([
    ['without a year', '', '3', '27', 'dateIncomplete'],
    ['without a month', '1991', ' ', '27', 'dateIncomplete'],
    ['without a day', '1991', '3', '', 'dateIncomplete'],
    ['on the 30th of February', '1991', '2', '30', 'dateImpossible'],
    ['on the 29th of February of another year', '2023', '2', '29', 'dateImpossible'],
    ['on the 29th of February of a century that is no leap year', '1900', '2', '29', 'dateImpossible'],
    ['on the 31st of April', '1991', 'abril', '31', 'dateImpossible'],
    ['in month 13', '1991', '13', '1', 'dateImpossible'],
    ['in month 0', '1991', '0', '1', 'dateImpossible'],
    ['on day 0', '1991', '1', '0', 'dateImpossible'],
    ['with a year of two digits', '91', '3', '27', 'dateImpossible'],
    ['with words for a day', '1991', '3', 'second', 'dateImpossible'],
    ['with a month that is none', '1991', 'Brumaire', '2', 'dateImpossible'],
    ['with a negative day', '1991', '3', '-2', 'dateImpossible'],
    ['tomorrow', '2026', '11', '23', 'dateFuture'],
    ['next year', '2027', '1', '1', 'dateFuture'],
    ['121 years ago to the day', '1905', '11', '22', 'dateTooOld'],
    ['in the year 0001', '0001', '1', '1', 'dateTooOld'],
  ])('%s', (_, year, month, day, refusal) => {
    expect(read(year, month, day)).toEqual({ refusal })
  })

  it('by the day that is given as today, not by a clock', () => {
    expect(read('2026', '11', '22', '2026-11-21')).toEqual({ refusal: 'dateFuture' })
    expect(read('1905', '11', '23', '2026-11-23')).toEqual({ refusal: 'dateTooOld' })
    expect(read('1903', '3', '1', '2024-02-29')).toEqual({ value: '1903-03-01' })
    expect(read('1903', '2', '28', '2024-02-29')).toEqual({ refusal: 'dateTooOld' })
  })
})

describe('a stored day', () => {
  it.each(['1991-03-27', '2000-02-29', '2026-12-31'])('%s is on the calendar', (iso) => {
    expect(isCalendarDay(iso)).toBe(true)
  })

  it.each(['1991-3-27', '2023-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '1991-03-27T00:00', 'yesterday', ''])(
    '%s is not',
    (iso) => {
      expect(isCalendarDay(iso)).toBe(false)
    },
  )
})
