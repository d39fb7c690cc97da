import type { YearTable } from '../parameters/yearTable.ts'

/** Households that get at least the minimum benefit. 7 CFR 273.10(e)(2)(ii)(C). */
export const hasMinimum = (size: number): boolean => size === 1 || size === 2

/**
 * What a household that passed its test gets: the formula, for one or two people at least the minimum; three or more
 * whose formula is 0 or less get nothing. The minimum is read from the table, never computed. 7 CFR 273.10(e)(2).
 */
export function monthlyAmount(formula: number, size: number, { minimumBenefit }: YearTable): number {
  if (hasMinimum(size)) return Math.max(formula, minimumBenefit)
  return Math.max(formula, 0)
}
