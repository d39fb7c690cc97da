import type { Scenario } from '../../../scenarios/scenario.ts'
import type { Household } from './household.ts'

/** A scenario's household as it is counted. */
export interface ScenarioHousehold {
  scenario: Scenario
  household: Household
}

/** The fourteen households of the scenarios. */
export const scenarioHouseholds = (): readonly ScenarioHousehold[] => []
