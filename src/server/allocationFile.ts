import { allocationRows, redcapTable, wholeAllocation } from '../study/allocationRows.ts'
import type { StudyDefinition } from '../study/study.ts'
import { csv } from './csv.ts'
import { sha256 } from './secrets.ts'
import type { UsedSlot } from './store/store.ts'

/** `allocation.csv` (measurement F1): every place, and who got it in which order. */
export function allocationFile(study: StudyDefinition, seed: string, used: readonly UsedSlot[]): string {
  const given = used.map(({ sid, ...slot }) => ({ ...slot, usedBy: sid }))
  const rows = allocationRows(wholeAllocation(study, seed, sha256), given)
  return csv(
    ['stratum', 'slot', 'arm', 'block', 'used_by', 'used_order'],
    rows.map(({ stratum, slot, arm, block, usedBy, usedOrder }) => [stratum, slot, arm, block, usedBy, usedOrder]),
  )
}

/** The same as `redcapTable` shapes it, for an import into REDCap. */
export function redcapFile(study: StudyDefinition, seed: string): string {
  const { fields, rows } = redcapTable(study, wholeAllocation(study, seed, sha256))
  return csv(
    fields.map(({ name }) => name),
    rows,
  )
}
