import { atLeastZero, type Exact, minus, plus } from '../exact.ts'

/**
 * All income before deductions. Child support that is legally owed and paid to someone outside leaves it first:
 * 7 CFR 273.9(c)(17); MPP 63-502.2(p).
 */
export const grossIncome = (earned: Exact, unearned: Exact, childSupportPaid: Exact): Exact =>
  atLeastZero(minus(plus(earned, unearned), childSupportPaid))
