import { factsFromAnswers } from '../../../eligibility/answers/factsFromAnswers.ts'
import type { HouseholdFacts } from '../../../eligibility/facts/household.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { scenarios } from '../../../scenarios/scenarios.ts'
import { asCounted } from './asCounted.ts'
import type { Household } from './household.ts'

/** A green card alone opens the state's food program: same amounts, same application (rules reference, 4.1). */
const greenCard = {
  is: 'permanent-resident',
  fiveYears: 'unknown',
  fortyQuarters: 'no',
  military: 'no',
  cameForSafety: 'no',
} as const

/** The facts of a scenario's answers, with the green card that is among its papers. */
export function scenarioFacts({ key, household: { papers }, today }: Scenario): HouseholdFacts {
  const facts = factsFromAnswers(key, today)
  const people = facts.people.map((person) => (person.id === papers?.who ? { ...person, status: greenCard } : person))
  return { ...facts, people }
}

/** A scenario's household as it is counted. */
export interface ScenarioHousehold {
  scenario: Scenario
  household: Household
}

/** The fourteen households of the scenarios. */
export const scenarioHouseholds: readonly ScenarioHousehold[] = scenarios.map((scenario) => ({
  scenario,
  household: asCounted(scenarioFacts(scenario), scenario.today),
}))
