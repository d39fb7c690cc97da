import { atLeastZero, type Exact, minus, plus } from '../exact.ts'

/** Gross income less all deductions but shelter, never below 0. 7 CFR 273.10(e)(1)(i); MPP 63-503.31. */
export const adjustedIncome = (gross: Exact, earned: Exact, standard: Exact, care: Exact, medical: Exact): Exact =>
  atLeastZero(minus(gross, plus(plus(earned, standard), plus(care, medical))))
