import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'
import { type Common, type IsoDate, makeKind } from './kind.ts'

/** The three boxes of a date, in no order: the language decides which comes first on the page. */
export interface TypedDate {
  month: string
  day: string
  year: string
}
export const dateParts = ['month', 'day', 'year'] as const satisfies (keyof TypedDate)[]

const months = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
]

const tidy = (typed: string) =>
  typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*[.年月日號号]$/u, '')

function readMonth(typed: string): number {
  const word = tidy(typed)
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return months.findIndex((names) => names.includes(word)) + 1
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

/** A stored day that exists on the calendar. */
export function isCalendarDay(iso: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? []
  return year !== undefined && month !== undefined && day !== undefined && day >= 1 && day <= daysIn(year, month)
}

/** Reads a birth date: real, not after `today`, and no more than 120 years before it. */
export function readBirthDate(typed: TypedDate, today: IsoDate): { value: IsoDate } | { refusal: Refusal } {
  if (dateParts.some((part) => typed[part].trim() === '')) return { refusal: 'dateIncomplete' }
  const year = tidy(typed.year)
  const day = tidy(typed.day)
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day)) return { refusal: 'dateImpossible' }
  const iso = `${year}-${String(readMonth(typed.month)).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isCalendarDay(iso)) return { refusal: 'dateImpossible' }
  if (iso > today) return { refusal: 'dateFuture' }
  const oldest = `${String(Number(today.slice(0, 4)) - 121).padStart(4, '0')}${today.slice(4)}`
  return iso <= oldest ? { refusal: 'dateTooOld' } : { value: iso }
}

/** A birth date in three boxes, stored as `YYYY-MM-DD`. */
export const birthDate = (common: Common & { autoComplete?: string }) => ({
  ...makeKind('date', {
    ...common,
    typed: z.object({ month: z.string(), day: z.string(), year: z.string() }),
    value: z.string().check(z.refine(isCalendarDay)),
    blank: { month: '', day: '', year: '' },
    isBlank: (typed: TypedDate) => dateParts.every((part) => typed[part].trim() === ''),
    read: (typed, { today }) => readBirthDate(typed, today),
    show: (iso) => ({
      year: iso.slice(0, 4),
      month: String(Number(iso.slice(5, 7))),
      day: String(Number(iso.slice(8))),
    }),
  }),
  autoComplete: common.autoComplete,
})

/** A day in somebody's life so far, read like a birth date: real, not after `today`, at most 120 years before it. */
export const pastDay = (common: Common) => birthDate(common)
