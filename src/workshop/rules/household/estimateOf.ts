import { estimate } from '../../../eligibility/estimate.ts'
import type { Estimate } from '../../../eligibility/result.ts'
import { factsOf } from './factsOf.ts'
import type { Household } from './household.ts'

/** The estimate of a household played with. */
export const estimateOf = (household: Household): Estimate =>
  estimate(factsOf(household), household.filed, { netTestOnUsualRoute: household.netTest })
