import type { Parameters, Sourced, YearBlock } from './parametersFile.ts'
import type { BySize, Share, YearTable } from './yearTable.ts'

const perSize = ({ values }: YearBlock, key: string): BySize => {
  const sizes = values[key]?.value as Record<string, number> | undefined
  const more = values[`${key}_each_additional`]?.value
  if (!sizes || typeof more !== 'number') throw new Error(`${key} has no table by size`)
  return { first: Array.from({ length: 8 }, (_, index) => whole(sizes[index + 1], key)), more: whole(more, key) }
}

const one = ({ values }: YearBlock, key: string) => values[key]?.value

function whole(value: unknown, key: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Error(`${key} is no whole number`)
  return value
}

/** Dollars with two decimals as whole cents. */
const inCents = (value: unknown, key: string) => whole(Math.round(Number(value) * 100), key)

/** The table of one year with what the rules need of it. */
export function makeTable(year: string, block: YearBlock): YearTable {
  const dollars = (key: string) => whole(one(block, key), key)
  const deduction = one(block, 'standard_deduction') as Record<string, number>
  return {
    year,
    from: block.effective_from.slice(0, 7),
    to: block.effective_to.slice(0, 7),
    allotment: perSize(block, 'max_allotment'),
    allotmentCap: (one(block, 'max_allotment_cap_18_or_more') as number | undefined) ?? null,
    minimumBenefit: dollars('minimum_benefit'),
    netLimit: perSize(block, 'net_income_limit_100'),
    barredGrossLimit: perSize(block, 'gross_income_limit_130'),
    separateLimit: perSize(block, 'separate_household_limit_165'),
    standardDeduction: ['1', '2', '3', '4', '5', '6+'].map((size) => whole(deduction[size], 'standard_deduction')),
    shelterCap: dollars('excess_shelter_cap'),
    homelessCents: inCents(one(block, 'homeless_shelter_deduction'), 'homeless_shelter_deduction'),
    sua: dollars('sua'),
    lua: dollars('lua'),
    tua: dollars('tua'),
    medicalStandard: dollars('standard_medical_deduction'),
    resourceLimit: dollars('resource_limit'),
    resourceLimitElderlyOrDisabled: dollars('resource_limit_elderly_disabled'),
  }
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))

/** A decimal share as a fraction: `0.4` → 2/5, `2.167` → 2167/1000. */
function share(value: number): Share {
  const bottom = 1000
  const top = whole(Math.round(value * bottom), 'share')
  const common = greatestCommon(top, bottom)
  return { top: top / common, bottom: bottom / common }
}

/** The constants of the rules, those that the code computes with, in exact units. */
export const makeConstants = ({ constants }: Parameters) => {
  const of = (key: string) => {
    const found = constants[key]
    if (!found) throw new Error(`no constant ${key}`)
    return found.value
  }
  const number = (key: string) => whole(of(key), key)
  const fraction = (key: string) => share(Number(of(key)))
  return {
    earnedDeduction: fraction('earned_income_deduction_rate'),
    shelterShare: fraction('shelter_half_share'),
    benefitReduction: fraction('benefit_reduction_rate'),
    selfEmploymentStandard: fraction('self_employment_standard_rate'),
    weeksPerMonth: fraction('weeks_per_month_factor'),
    twoWeeksPerMonth: fraction('biweekly_factor'),
    halfMonthsPerMonth: fraction('semimonthly_factor'),
    monthsPerYear: number('yearly_divisor'),
    medicalThreshold: number('medical_threshold'),
    prorationMinimum: number('proration_minimum'),
    expeditedGrossBelow: number('expedited_gross_below'),
    expeditedCashAtMost: number('expedited_liquid_at_most'),
    expeditedDays: number('expedited_days'),
    expeditedDaysFederal: number('expedited_days_federal'),
    decisionDays: number('regular_processing_days'),
    farmWorkerNewIncomeAtMost: number('destitute_new_income_at_most'),
    energyPaymentRestrictedFrom: String(of('suas_restricted_from')),
    elderlyAge: number('elderly_age'),
    childWithParentBelow: number('child_with_parent_below_age'),
    studentFrom: number('student_age_from'),
    studentThrough: number('student_age_through'),
    studentHours: number('student_work_hours_week'),
    publicDegreeFrom: String(of('student_public_degree_rule_from')),
    immigrationChangeFrom: String(of('noncitizen_change_from')),
    timeLimitFrom: String(of('time_limit_from')),
    timeLimitAgeFrom: number('time_limit_age_from'),
    timeLimitAgeThrough: number('time_limit_age_through'),
    timeLimitChildBelow: number('time_limit_child_below_age'),
    timeLimitHoursAMonth: number('time_limit_hours_month'),
    timeLimitWeeklyCents: inCents(of('time_limit_weekly_earnings_exempt'), 'time_limit_weekly_earnings_exempt'),
  }
}

/** Every number of the parameters file in a flat list, each with its sources: for the rules page and the docs. */
export function makeSourced({ fiscal_years: years, constants }: Parameters) {
  const line = (key: string, of: Sourced, year?: string) => ({ key, ...(year ? { year } : {}), ...of })
  return [
    ...Object.entries(years).flatMap(([year, { values }]) =>
      Object.entries(values).map(([key, value]) => line(key, value, year)),
    ),
    ...Object.entries(constants).map(([key, value]) => line(key, value)),
  ]
}
