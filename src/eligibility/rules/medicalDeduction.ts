import { dollars, type Exact, isAtMost, minus, zero } from '../exact.ts'
import { constants } from '../parameters/constants.ts'
import type { YearTable } from '../parameters/yearTable.ts'

const threshold = dollars(constants.medicalThreshold)

/**
 * Of what members who are 60 or over or disabled pay themselves: nothing up to 35.00; above it the flat standard, until
 * the costs less 35 are more. 7 CFR 273.9(d)(3); ACL 24-59; ACL 26-04.
 */
export function medicalDeduction(costs: Exact, { medicalStandard }: YearTable): Exact {
  if (isAtMost(costs, threshold)) return zero
  const standard = dollars(medicalStandard)
  const actual = minus(costs, threshold)
  return isAtMost(actual, standard) ? standard : actual
}
