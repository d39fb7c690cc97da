import type { Answers } from '../questions/answers.ts'
import { monthlyCents } from './rules/monthlyCents.ts'

/** One line of the monthly total; `cents` a month. Lines that aren't counted are shown and left out of the sum. */
export interface IncomeLine {
  source: 'job' | 'business' | 'other'
  item: string
  cents: number
  counted: boolean
}

/** A pay as monthly cents, rounded half up to the cent. */
export const monthlyPay = (cents: number, frequency: 'every-week' | 'every-2-weeks' | 'twice-a-month' | 'monthly') =>
  monthlyCents(cents, frequency)

/** Money that is listed and normally not counted as income: student grants and loans (7 CFR 273.9(c)(3)). */
const notCounted = new Set(['student-grant'])

/**
 * The money that comes in each month, line by line, from answers that count, and its sum in cents: what "Does this
 * monthly total look right?" asks about.
 */
export function monthlyIncome(relevant: Answers): { lines: IncomeLine[]; total: number } {
  const jobs = (relevant.jobs ?? []).flatMap(({ id, 'job-pay': pay, 'job-frequency': frequency }): IncomeLine[] =>
    typeof pay === 'number' && frequency
      ? [{ source: 'job', item: id, cents: monthlyPay(pay, frequency), counted: true }]
      : [],
  )
  const businesses = (relevant.businesses ?? []).flatMap(({ id, 'se-gross': gross }): IncomeLine[] =>
    typeof gross === 'number' ? [{ source: 'business', item: id, cents: gross, counted: true }] : [],
  )
  const others = (relevant['other-money'] ?? []).flatMap(({ id, of, 'un-amount': amount }): IncomeLine[] =>
    typeof amount === 'number'
      ? [{ source: 'other', item: id, cents: amount, counted: !notCounted.has(of ?? '') }]
      : [],
  )
  const lines = [...jobs, ...businesses, ...others]
  return { lines, total: lines.reduce((sum, { cents, counted }) => (counted ? sum + cents : sum), 0) }
}
