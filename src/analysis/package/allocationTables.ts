import type { AllocationRow, RedcapTable } from '../../study/allocationRows.ts'
import { fill, type Column, type FilledTable, type Table } from './table.ts'

/** What a package tells of how people were allocated (measurement B2, F1). */
export interface PackedAllocation {
  /** Under participants' numbers. Places that nobody got are in it once nobody can get them any more. */
  rows: readonly AllocationLine[]
  /** The seed, revealed with the data: anybody can compute the places again. Null while people may still come. */
  seed: string | null
  /** The whole list as REDCap takes it; null while people may still come. */
  redcap: RedcapTable | null
}

/** A place of an allocation; its block isn't known, or isn't told, where others of it may still be given out. */
export type AllocationLine = Pick<AllocationRow, 'stratum' | 'slot' | 'usedBy' | 'usedOrder'> & {
  arm: string | null
  block: number | null
}

export const allocationTable: Table<AllocationLine> = {
  name: 'allocation',
  label: 'Sequences in the order they are given out, stratum by stratum',
  key: ['stratum', 'slot'],
  columns: [
    { name: 'stratum', label: 'Stratum', type: 'string', required: true, of: ({ stratum }) => stratum },
    { name: 'slot', label: 'Place in the stratum, from 0', type: 'integer', required: true, of: ({ slot }) => slot },
    { name: 'arm', label: 'Sequence', type: 'string', of: ({ arm }) => arm },
    { name: 'block', label: 'Permuted block of the stratum, from 0', type: 'integer', of: ({ block }) => block },
    {
      name: 'used_by',
      label: 'Participant; NA where nobody got it, where everything was taken back, and in groups too small to tell',
      type: 'string',
      of: ({ usedBy }) => usedBy,
    },
    {
      name: 'used_order',
      label: 'How many-th it was given, over all strata; NA where nobody got it',
      type: 'integer',
      of: ({ usedOrder }) => usedOrder,
    },
  ],
}

/** The allocation's tables. REDCap's has a column for each stratification field of the study. */
export function filledAllocation({ rows, redcap }: PackedAllocation): FilledTable[] {
  return [fill(allocationTable, rows), ...(redcap ? [filledRedcap(redcap)] : [])]
}

function filledRedcap({ fields, rows }: RedcapTable): FilledTable {
  const columns = fields.map(({ name, choices }, at): Column<readonly number[]> => ({
    name,
    label: `Number of the choice: ${choices.map((choice, place) => `${place + 1} ${choice}`).join(', ')}`,
    type: 'integer',
    required: true,
    of: (row) => row[at] ?? null,
  }))
  const table: Table<readonly number[]> = {
    name: 'allocation_redcap',
    label: 'The allocation as REDCap imports it: a row for each place, in the order they are given out',
    key: [],
    columns,
  }
  return fill(table, rows)
}

/** What can be told where no list decided: in the order in which people came. */
export function allocationAsCame(
  participants: readonly { pid: string; stratum: string; sequence: string | null }[],
): FilledTable[] {
  const taken = new Map<string, number>()
  const lines = participants.map(({ pid, stratum, sequence }, place): AllocationLine => {
    const slot = taken.get(stratum) ?? 0
    taken.set(stratum, slot + 1)
    return { stratum, slot, arm: sequence, block: null, usedBy: pid, usedOrder: place + 1 }
  })
  return [fill(allocationTable, lines)]
}
