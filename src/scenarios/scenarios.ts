import { makeScenario } from './makeScenario.ts'
import { jonahPetrov, tessaOkafor } from './pairs/collegeStudent.ts'
import { moniqueHarper, reneeColeman } from './pairs/familyOfFour.ts'
import { keishaBarlow, shawnaPruitt } from './pairs/lostJob.ts'
import { luciaRamirezSoto, rosaHernandezLuna } from './pairs/mixedStatusFamily.ts'
import { haroldJensen, walterBrandt } from './pairs/olderAdultAlone.ts'
import { meiFongLeung, suPingHuang } from './pairs/olderCouple.ts'
import { coreyLindqvist, danaWhitfield } from './pairs/singleWorker.ts'
import type { Scenario } from './scenario.ts'

/** The fourteen invented households, pair by pair, A before B. */
export const scenarios: readonly Scenario[] = [
  makeScenario('single-worker', 'a', danaWhitfield),
  makeScenario('single-worker', 'b', coreyLindqvist),
  makeScenario('family-of-four', 'a', moniqueHarper),
  makeScenario('family-of-four', 'b', reneeColeman),
  makeScenario('older-adult-alone', 'a', walterBrandt),
  makeScenario('older-adult-alone', 'b', haroldJensen),
  makeScenario('college-student', 'a', tessaOkafor),
  makeScenario('college-student', 'b', jonahPetrov),
  makeScenario('lost-job', 'a', keishaBarlow),
  makeScenario('lost-job', 'b', shawnaPruitt),
  makeScenario('mixed-status-family', 'a', luciaRamirezSoto),
  makeScenario('mixed-status-family', 'b', rosaHernandezLuna),
  makeScenario('older-couple', 'a', meiFongLeung),
  makeScenario('older-couple', 'b', suPingHuang),
]

/** The scenario with this id, or nothing. */
export const scenarioOf = (id: string): Scenario | undefined => scenarios.find((scenario) => scenario.id === id)
