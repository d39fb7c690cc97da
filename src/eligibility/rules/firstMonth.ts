import type { IsoDate } from '../../questions/kinds/kind.ts'
import { floorOf } from '../exact.ts'
import { constants } from '../parameters/constants.ts'
import { daysInMonth } from '../days.ts'

/**
 * The first month's amount: by the days from filing on, rounded down; below 10 nothing is issued. The county sets the
 * date of filing. 7 CFR 273.10(a)(1); MPP 63-503.13.
 */
export function firstMonth(amount: number, filed: IsoDate): number {
  const days = daysInMonth(filed)
  const left = days + 1 - Number(filed.slice(8, 10))
  const cut = floorOf(amount * left, days)
  return cut < constants.prorationMinimum ? 0 : cut
}
