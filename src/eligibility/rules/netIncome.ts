import { atLeastZero, type Exact, larger, minus, roundToDollars } from '../exact.ts'

/** Adjusted income less the larger of the shelter and the homeless deduction. 7 CFR 273.10(e)(1)(i). */
export const netBeforeRounding = (adjusted: Exact, shelter: Exact, homeless: Exact): Exact =>
  atLeastZero(minus(adjusted, larger(shelter, homeless)))

/** The one rounding of the budget: to whole dollars, 50 cents up. 7 CFR 273.10(e)(1)(ii); MPP 63-503.31. */
export const netIncome = (net: Exact): number => roundToDollars(net)
