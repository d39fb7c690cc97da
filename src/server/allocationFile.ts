import { multiples } from '../study/allocate.ts'
import { allocation } from '../study/allocation.ts'
import { strataOf } from '../study/strataOf.ts'
import { devices, strata, studyLanguages, type StudyDefinition } from '../study/study.ts'
import { csv } from './csv.ts'
import { sha256 } from './secrets.ts'
import type { UsedSlot } from './store/store.ts'

/** Each stratum as long as the whole study may get, so that it holds whoever comes. */
function wholeAllocation(study: StudyDefinition, seed: string) {
  const arms = (study.arms ?? []).map(({ id }) => id)
  return strataOf(study).flatMap((stratum) =>
    allocation({ seed, arms, multiples }, stratum, study.target ?? arms.length, sha256),
  )
}

/** `allocation.csv` (measurement F1): every place, and who got it in which order. */
export function allocationFile(study: StudyDefinition, seed: string, used: readonly UsedSlot[]): string {
  const planned = wholeAllocation(study, seed)
  const rows = planned.map(({ stratum, slot, arm, block }) => {
    const by = used.find((one) => one.stratum === stratum && one.slot === slot)
    return [stratum, slot, arm, block, by?.sid ?? null, by?.usedOrder ?? null]
  })
  return csv(['stratum', 'slot', 'arm', 'block', 'used_by', 'used_order'], rows)
}

const codes = { language: studyLanguages, device: devices } as const

/**
 * The same in the shape that REDCap takes an allocation table in: a row for each place, stratum by stratum in the order
 * in which they are given; first the randomized field, then the stratification fields, each as the number of its choice,
 * counted from 1 in the order in which the study, or this project, declares them.
 */
export function redcapFile(study: StudyDefinition, seed: string): string {
  const arms = (study.arms ?? []).map(({ id }) => id)
  const fields = strata.filter((field) => study.strata?.includes(field))
  const rows = wholeAllocation(study, seed).map(({ stratum, arm }) => {
    const parts = stratum.split('|')
    const coded = fields.map((field, at) => (codes[field] as readonly string[]).indexOf(parts[at] ?? '') + 1)
    return [arms.indexOf(arm) + 1, ...coded]
  })
  return csv(['sequence', ...fields], rows)
}
