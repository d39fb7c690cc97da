import { allocation, type Sha256 } from './allocation.ts'
import type { Sequence } from './sequence.ts'
import type { StudyDefinition, StudyLanguage } from './study.ts'

/** How many times each arm occurs in a block, drawn for each block anew so that nobody can guess how one ends. */
export const multiples = [1, 2] as const

/** What the next person of a stratum gets. */
export interface Allocated {
  arm: Sequence
  block: number
  scenario: string
}

interface Place {
  stratum: string
  /** From 0. */
  slot: number
  lang: StudyLanguage
}

/**
 * What stands at a place of the allocation (measurement B2). Each arm goes through the language's scenarios in turn, so
 * that every arm meets each of them equally often. Null where the study has no arms, or isn't offered in the language.
 */
export function allocate(
  study: Pick<StudyDefinition, 'arms' | 'scenarios'>,
  seed: string,
  { stratum, slot, lang }: Place,
  sha256: Sha256,
): Allocated | null {
  const { arms = [] } = study
  const slots = allocation({ seed, arms: arms.map(({ id }) => id), multiples }, stratum, slot + 1, sha256)
  const last = slots.at(-1)
  const arm = arms.find(({ id }) => id === last?.arm)
  const scenarios = study.scenarios[lang] ?? []
  const before = slots.filter((one) => one.arm === last?.arm).length - 1
  const scenario = scenarios[before % scenarios.length]
  return last && arm && scenario ? { arm, block: last.block, scenario } : null
}
