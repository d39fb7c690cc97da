import { type Exact, part } from '../exact.ts'
import { constants } from '../parameters/constants.ts'

const { top, bottom } = constants.earnedDeduction

/** 20% of the full earnings, whatever child support leaves of gross. 7 CFR 273.9(d)(2); MPP 63-503.311. */
export const earnedIncomeDeduction = (earned: Exact): Exact => part(earned, top, bottom)
