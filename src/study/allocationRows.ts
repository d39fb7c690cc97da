import { multiples } from './allocate.ts'
import { allocation, type AllocationSlot, type Sha256 } from './allocation.ts'
import { strataOf } from './strataOf.ts'
import { devices, strata, studyLanguages, type StudyDefinition } from './study.ts'

/** A place of an allocation, and who got it in which order (measurement F1). */
export interface AllocationRow extends AllocationSlot {
  usedBy: string | null
  usedOrder: number | null
}

/** A place that was given, by whatever name its person has in the file. */
export type UsedPlace = Omit<AllocationRow, 'usedOrder'> & { usedOrder: number }

/** Every place of a study, each stratum as long as the whole study may get, so that it holds whoever comes. */
export function wholeAllocation(study: StudyDefinition, seed: string, sha256: Sha256): AllocationSlot[] {
  const arms = (study.arms ?? []).map(({ id }) => id)
  return strataOf(study).flatMap((stratum) =>
    allocation({ seed, arms, multiples }, stratum, study.target ?? arms.length, sha256),
  )
}

/** The places of an allocation with who got them. */
export function allocationRows(slots: readonly AllocationSlot[], used: readonly UsedPlace[]): AllocationRow[] {
  const given = new Map(used.map((place) => [`${place.stratum} ${place.slot}`, place]))
  return slots.map((slot) => {
    const { usedBy = null, usedOrder = null } = given.get(`${slot.stratum} ${slot.slot}`) ?? {}
    return { ...slot, usedBy, usedOrder }
  })
}

/** Numbers of choices, as REDCap takes them. */
export interface RedcapTable {
  /** The randomized field first, then the fields of the strata, each with its choices in the order they are counted in. */
  fields: { name: string; choices: readonly string[] }[]
  rows: number[][]
}

const choices = { language: studyLanguages, device: devices } as const

/**
 * Places in the shape that REDCap takes an allocation table in: a row for each, stratum by stratum in the order in which
 * they are given; first the randomized field, then the stratification fields, each as the number of its choice, counted
 * from 1 in the order in which the study, or this project, declares them.
 */
export function redcapTable(study: StudyDefinition, slots: readonly AllocationSlot[]): RedcapTable {
  const arms = (study.arms ?? []).map(({ id }) => id)
  const parts = strata.filter((field) => study.strata?.includes(field))
  const numberOf = (all: readonly string[], value = '') => all.indexOf(value) + 1
  return {
    fields: [{ name: 'sequence', choices: arms }, ...parts.map((name) => ({ name, choices: choices[name] }))],
    rows: slots.map(({ stratum, arm }) => {
      const values = stratum.split('|')
      return [numberOf(arms, arm), ...parts.map((name, at) => numberOf(choices[name], values[at]))]
    }),
  }
}
