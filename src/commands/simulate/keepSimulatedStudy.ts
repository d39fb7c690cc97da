import { sha256 } from '../../server/secrets.ts'
import type { Store } from '../../server/store/store.ts'
import { preregister } from '../../server/studyFixing.ts'
import { type Asked, simulatedStudy } from './simulatedStudy.ts'

/**
 * Keeps a study of invented people, frozen with its preregistration, so that the server allocates them as it does real
 * ones. The same seed gives the same allocation. False if there is a study with its code.
 */
export async function keepSimulatedStudy(store: Store, asked: Asked, now: number): Promise<boolean> {
  const definition = simulatedStudy(asked)
  const seed = sha256(`${asked.code}|${asked.seed}`)
  if (!(await store.makeStudy(definition, { seed, joinCode: null, createdAt: now }))) return false
  return store.freezeStudy(definition, preregister(definition, seed, now), now)
}
