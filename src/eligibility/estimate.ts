import type { IsoDate } from '../questions/kinds/kind.ts'
import type { HouseholdFacts } from './facts/household.ts'
import type { SimpleFacts } from './facts/simple.ts'
import { FactsError } from './factsError.ts'
import type { Estimate, EstimateOptions } from './result.ts'

/** What a household that files on `filed` may get, with every intermediate number. */
export function estimate(facts: HouseholdFacts | SimpleFacts, filed: IsoDate, options: EstimateOptions = {}): Estimate {
  throw new FactsError('no-table', `household ${facts.kind}`, filed + (options.netTestOnUsualRoute ?? ''))
}
