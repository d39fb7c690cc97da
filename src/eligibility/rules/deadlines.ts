import type { IsoDate } from '../../questions/kinds/kind.ts'
import { daysAfter, weekday } from '../days.ts'
import { lastOf } from '../lastOf.ts'
import { constants } from '../parameters/constants.ts'
import type { Deadlines } from '../result.ts'

const sunday = 0

/**
 * The third calendar day after filing, where Saturday and Sunday together are one day: MPP 63-301.531; WIC 18914. A
 * Sunday adds no day to the Saturday before it, so for a Saturday's filing the count begins on Monday.
 */
export function expeditedDeadline(filed: IsoDate): IsoDate {
  let day = filed
  for (let counted = 0; counted < constants.expeditedDays;) {
    day = daysAfter(day, 1)
    if (weekday(day) !== sunday) counted += 1
  }
  return day
}

/** A decision in 30 days (7 CFR 273.2(g)); fast service by the third day, federally the seventh (7 CFR 273.2(i)(3)). */
export const deadlines = lastOf((filed: IsoDate): Deadlines => ({
  decision: daysAfter(filed, constants.decisionDays),
  expedited: expeditedDeadline(filed),
  expeditedFederal: daysAfter(filed, constants.expeditedDaysFederal),
}))
