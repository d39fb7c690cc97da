import { openStore } from '../../src/server/store/openStore.ts'
import type { Store } from '../../src/server/store/store.ts'
import { summariser } from '../../src/server/summarise.ts'
import { aSid } from '../../src/server/testing/aVisit.ts'
import { rebuildSummaries } from '../../src/server/rebuildSummaries.ts'

/** Where a server keeps its data. */
export interface Place {
  databaseUrl: string | null
  dataDir: string
}

/** What a look at the data finds, beside what devices were told. */
export interface Found {
  acknowledged: number
  lost: number
  doubled: number
  /** Runs whose summary changes when it is made again from the log. */
  changedSummaries: number
}

/** Compares the data with what was acknowledged of each visit. No server may be running on SQLite data. */
export async function look(place: Place, acknowledged: ReadonlyMap<number, ReadonlySet<number>>): Promise<Found> {
  const store = await openStore(place)
  try {
    const found = { acknowledged: 0, lost: 0, doubled: 0, changedSummaries: 0 }
    for (const [visit, seqs] of acknowledged) {
      const kept = (await store.visitDetail(aSid(visit)))?.events.map(({ seq }) => seq) ?? []
      const known = new Set(kept)
      found.acknowledged += seqs.size
      found.lost += [...seqs].filter((seq) => !known.has(seq)).length
      found.doubled += kept.length - known.size
    }
    const summarise = summariser((error) => {
      throw error
    })
    while ((await store.summariseDue(summarise, 100)).length > 0) continue
    const before = await summaries(store, acknowledged)
    await rebuildSummaries(store, summarise)
    const after = await summaries(store, acknowledged)
    found.changedSummaries = before.filter((summary, index) => summary !== after[index]).length
    return found
  } finally {
    await store.close()
  }
}

async function summaries(store: Store, visits: ReadonlyMap<number, unknown>): Promise<string[]> {
  const made: string[] = []
  for (const visit of visits.keys()) made.push(JSON.stringify((await store.visitDetail(aSid(visit)))?.visit))
  return made
}
