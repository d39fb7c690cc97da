import type { IsoDate } from '../questions/kinds/kind.ts'
import { estimateHousehold } from './estimateHousehold.ts'
import { estimateSimple } from './estimateSimple.ts'
import type { HouseholdFacts } from './facts/household.ts'
import type { SimpleFacts } from './facts/simple.ts'
import { validateHousehold } from './household/validate.ts'
import type { Estimate, EstimateOptions } from './result.ts'
import { termsOf } from './terms.ts'
import { validateSimple } from './validateSimple.ts'

/**
 * What a household that files on `filed` may get, with every intermediate number and the rule that made it. The county
 * decides; this is an estimate from the facts given, under the figures of the month of filing.
 * @throws FactsError where the facts are missing, negative, huge or contradictory, or no table is published for the month
 */
export function estimate(facts: HouseholdFacts | SimpleFacts, filed: IsoDate, options: EstimateOptions = {}): Estimate {
  // The day is looked at first: ages are judged by it.
  termsOf(filed, options)
  if (facts.kind === 'simple') {
    validateSimple(facts)
    return estimateSimple(facts, filed, options)
  }
  validateHousehold(facts, filed)
  return estimateHousehold(facts, filed, options)
}
