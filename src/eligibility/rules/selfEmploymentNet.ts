import { cents, type Exact, larger, minus, part, zero } from '../exact.ts'
import { constants } from '../parameters/constants.ts'

const { top, bottom } = constants.selfEmploymentStandard

/**
 * What counts of self-employment: gross less 40% or less the actual costs, whichever leaves less, for the household
 * picks. MPP 63-503.41; 7 CFR 273.11(b).
 */
export function selfEmploymentNet(gross: number, costs: number): Exact {
  const standard = part(cents(gross), bottom - top, bottom)
  const actual = larger(zero, cents(gross - costs))
  return minus(standard, actual).top < 0 ? standard : actual
}
