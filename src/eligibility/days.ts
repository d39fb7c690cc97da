import type { IsoDate } from '../questions/kinds/kind.ts'
import { lastOf } from './lastOf.ts'

const dayLength = 86_400_000

const utc = (day: IsoDate) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

const isoOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10)

/** Whether a string is a day of the calendar, `2026-11-22`. */
export const isDay = (day: unknown): day is IsoDate =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && isoOf(utc(day)) === day

/** The day this many days later. */
export const daysAfter = (day: IsoDate, count: number): IsoDate => isoOf(utc(day) + count * dayLength)

/** How many days the month of a day has. */
export const daysInMonth = lastOf((day: IsoDate): number =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate(),
)

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: IsoDate): number => new Date(utc(day)).getUTCDay()

/** Whole years from a birthday to a day. */
export function yearsBetween(born: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}
