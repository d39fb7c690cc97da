import { scenarioOf, scenarios } from './scenarios.ts'
import type { Scenario } from './scenario.ts'

/** A scenario's pair has two twins: this one, by its letter. Nothing for a scenario that doesn't exist. */
export function twinOf(scenario: string, twin: Scenario['twin']): Scenario | undefined {
  const pair = scenarioOf(scenario)?.pair.id
  return scenarios.find((one) => one.pair.id === pair && one.twin === twin)
}
