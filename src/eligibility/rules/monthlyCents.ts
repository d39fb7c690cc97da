import { floorOf } from '../exact.ts'
import type { Frequency } from '../facts/household.ts'
import { constants } from '../parameters/constants.ts'
import type { Share } from '../parameters/yearTable.ts'

const { weeksPerMonth, twoWeeksPerMonth, halfMonthsPerMonth, monthsPerYear } = constants

/** How many of these fall in a month. MPP 63-503.2; 7 CFR 273.10(c)(2). */
const perMonth: Record<Frequency, Share> = {
  hourly: weeksPerMonth,
  'every-week': weeksPerMonth,
  'every-2-weeks': twoWeeksPerMonth,
  'twice-a-month': halfMonthsPerMonth,
  monthly: { top: 1, bottom: 1 },
  yearly: { top: 1, bottom: monthsPerYear },
}

/** An amount as monthly cents, rounded once to the cent, half up. Pay by the hour needs the hours a week. */
export function monthlyCents(cents: number, frequency: Frequency, hoursAWeek = 1): number {
  const { top, bottom } = perMonth[frequency]
  const weekly = frequency === 'hourly' ? cents * hoursAWeek : cents
  return floorOf(2 * weekly * top + bottom, 2 * bottom)
}
