import { anotherPassphrase } from '../../server/owner.ts'
import { openStore } from '../../server/store/openStore.ts'
import { apiOn } from './apiOn.ts'
import { inventPeople } from './inventPeople.ts'
import { keepSimulatedStudy } from './keepSimulatedStudy.ts'
import type { Asked } from './simulatedStudy.ts'
import { takePart } from './takePart.ts'

/** Puts simulated studies into a data folder that no server uses, and returns the passphrase that then opens it. */
export async function fillData(dataDir: string, studies: readonly Asked[]): Promise<string> {
  const store = await openStore({ databaseUrl: null, dataDir })
  const api = await apiOn(store)
  for (const asked of studies) {
    await keepSimulatedStudy(store, asked, Date.now())
    for (const person of inventPeople(asked)) await takePart(api.url, asked.code, person, asked.ratio)
  }
  const passphrase = await anotherPassphrase(store, Date.now())
  await api.stop()
  await store.close()
  return passphrase
}
