import type { Store, Summarise } from './store/store.ts'

const portion = 100

/** Makes the summaries of all visits again from their logs, as after measures changed. Returns how many visits. */
export async function rebuildSummaries(store: Store, summarise: Summarise): Promise<number> {
  let done = 0
  for (let sids = await store.sidsAfter('', portion); sids.length > 0;) {
    for (const sid of sids) await store.summariseAgain(sid, summarise)
    done += sids.length
    sids = await store.sidsAfter(sids.at(-1) ?? '', portion)
  }
  return done
}
