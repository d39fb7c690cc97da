import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { WorkFacts } from '../facts/household.ts'
import type { YesNo } from '../facts/known.ts'
import { constants } from '../parameters/constants.ts'
import { anyOf, not, reaches } from '../kleene.ts'

/** What decides whether the three-month limit touches a person. */
export interface TimeLimitCase {
  age: number
  work: WorkFacts
  /** Any disability benefit proves that a person is unfit for work. */
  disabled: YesNo
  cashAid: YesNo
  isHalfTimeStudent: YesNo
  /** Wages and self-employment, in cents a week. */
  weeklyEarnings: number | { from: number; to: number } | 'unknown'
  /** A child under 14 in the household. */
  childInHousehold: YesNo
  filed: IsoDate
}

/** Whole hours a week that reach 80 in a month; 30 hours, which end the limit too, are more: ACL 25-93. */
const { top, bottom } = constants.weeksPerMonth
const hoursThatSuffice = Math.ceil((constants.timeLimitHoursAMonth * bottom) / top)

/** The ages the limit touches at all: 18 to 64. ACL 25-93. */
export const isTimeLimitAge = (age: number): boolean =>
  age >= constants.timeLimitAgeFrom && age <= constants.timeLimitAgeThrough

/**
 * Whether the three-month limit may touch a person. Information only: it limits how long somebody receives, never
 * whether she may apply, and lowers no outcome. 7 CFR 273.24; ACL 25-93.
 */
export function isTimeLimited(of: TimeLimitCase): YesNo {
  const { age, work, filed } = of
  if (filed < constants.timeLimitFrom || !isTimeLimitAge(age)) return 'no'
  const isExempt = anyOf([
    of.childInHousehold,
    of.disabled,
    of.cashAid,
    of.isHalfTimeStudent,
    work.pregnant,
    work.unfit,
    work.caresForIncapacitated,
    work.unemploymentBenefits,
    work.inTreatment,
    work.indian,
    reaches(work.hoursAWeek, hoursThatSuffice),
    reaches(of.weeklyEarnings, constants.timeLimitWeeklyCents),
  ])
  return not(isExempt)
}
