import { cents, type Exact } from '../exact.ts'
import { type CostFacts, frequencies, type Frequency, type IncomeFacts } from '../facts/household.ts'
import type { Amount, Count, YesNo } from '../facts/known.ts'
import { monthlyCents } from '../rules/monthlyCents.ts'
import { selfEmploymentNet } from '../rules/selfEmploymentNet.ts'

/**
 * Which end of what is open is taken. Every rule is monotone in every amount: more income never raises the amount, more
 * cost never lowers it. So the two ends of the amounts give the two ends of the result, exactly.
 */
export interface Corner {
  /** Amounts that raise the result, or those that lower it. */
  favours: 'more' | 'less'
  /** Whether an amount nobody gave ranges over everything, or is taken as none. */
  unasked: 'anything' | 'nothing'
}

/** The largest amount the facts take, in cents: what an unknown amount ranges up to. */
export const largestCents = 100_000_000
/** The most hours in a week. */
export const mostHours = 168

const end = (of: { from: number; to: number }, wantsHigh: boolean) => (wantsHigh ? of.to : of.from)

/** An amount at the end that is wanted. */
export function amountAt(amount: Amount, wantsHigh: boolean, { unasked }: Corner): number {
  if (typeof amount === 'number') return amount
  if (amount !== 'unknown') return end(amount, wantsHigh)
  return wantsHigh && unasked === 'anything' ? largestCents : 0
}

/** Income is taken high where the result is to be low. */
export const incomeAt = (amount: Amount, corner: Corner) => amountAt(amount, corner.favours === 'less', corner)
export const costAt = (amount: Amount, corner: Corner) => amountAt(amount, corner.favours === 'more', corner)

export function countAt(count: Count, wantsHigh: boolean, most: number): number {
  if (typeof count === 'number') return count
  return count === 'unknown' ? (wantsHigh ? most : 0) : end(count, wantsHigh)
}

/** What is open stands as it favours the result. */
export const isTrueAt = (fact: YesNo, { favours }: Corner, raises = true): boolean =>
  fact === 'yes' || (fact === 'unknown' && (favours === 'more') === raises)

const monthlyAt = (amount: number, frequency: Frequency | 'unknown', hours: Count, wantsHigh: boolean): number => {
  if (frequency === 'hourly') return monthlyCents(amount, frequency, countAt(hours, wantsHigh, mostHours))
  if (frequency !== 'unknown') return monthlyCents(amount, frequency)
  const each = frequencies.map((one) => monthlyCents(amount, one, countAt(hours, wantsHigh, mostHours)))
  return wantsHigh ? Math.max(...each) : Math.min(...each)
}

/** What an income brings a month, before it is shared. */
export function monthlyIncomeAt(income: IncomeFacts, corner: Corner): Exact {
  const wantsHigh = corner.favours === 'less'
  const { frequency, hoursAWeek, kind, workStudy } = income
  if (kind === 'wages' && isTrueAt(workStudy, corner)) return cents(0)
  const gross = monthlyAt(incomeAt(income.amount, corner), frequency, hoursAWeek, wantsHigh)
  if (kind !== 'self-employment') return cents(gross)
  const costs = monthlyAt(costAt(income.businessCosts, corner), frequency, hoursAWeek, !wantsHigh)
  return selfEmploymentNet(gross, costs)
}

export const monthlyCostAt = (cost: CostFacts, corner: Corner): Exact =>
  cents(monthlyAt(costAt(cost.amount, corner), cost.frequency, 'unknown', corner.favours === 'more'))
