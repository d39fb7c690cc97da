import { floorOf } from '../exact.ts'
import { constants } from '../parameters/constants.ts'

const { top, bottom } = constants.benefitReduction

/** 30% of net income, rounded up to whole dollars. 7 CFR 273.10(e)(2)(ii)(A). */
export const benefitReduction = (net: number): number => floorOf(net * top + bottom - 1, bottom)
