import type { PackedAllocation } from '../../analysis/package/allocationTables.ts'
import { allocationRows, redcapTable, wholeAllocation, type UsedPlace } from '../../study/allocationRows.ts'
import { sha256 } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import type { StudyWithVisits } from './studyDataOf.ts'

/**
 * The list by which a study's people were allocated, under their numbers. The seed, blocks, and places that nobody got come
 * with it once the study has ended: before, they would tell what the next person is given (measurement B2), and so would the
 * place of somebody whose first form hasn't opened. Null for a study that allocated nobody by a list.
 */
export async function packedAllocation(
  { data, visits }: StudyWithVisits,
  store: Pick<Store, 'study' | 'studyFile' | 'usedSlots'>,
): Promise<PackedAllocation | null> {
  const { code, simulated } = data.study
  const [study, file, slots] = await Promise.all([store.study(code), store.studyFile(code), store.usedSlots(code)])
  if (!study?.definition.arms || !file?.seed) return null
  const pids = new Map(visits.map(({ sid }, place) => [sid, data.participants[place]?.pid ?? null]))
  const used = slots
    .filter(({ isPilot }) => !isPilot)
    .map(({ sid, ...slot }) => ({ ...slot, usedBy: sid === null ? null : (pids.get(sid) ?? null) }))
  // Invented people all came at once, and nobody chooses whom to let in.
  if (study.state !== 'ended' && !simulated) return { rows: rowsBeforeTheEnd(used), seed: null, redcap: null }
  const whole = wholeAllocation(study.definition, file.seed, sha256)
  return { rows: allocationRows(whole, used), seed: file.seed, redcap: redcapTable(study.definition, whole) }
}

const rowsBeforeTheEnd = (used: readonly (UsedPlace & { hasBegun: boolean })[]) =>
  used
    .filter(({ hasBegun }) => hasBegun)
    .map(({ stratum, slot, arm, usedBy, usedOrder }) => ({ stratum, slot, arm, block: null, usedBy, usedOrder }))
