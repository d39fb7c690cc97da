import { segments } from '../../instrumentation/event.ts'
import type { Column } from './table.ts'

/** Rows that belong to a run. */
export interface OfRun {
  pid: string
  period: number
}

export const pid: Column<{ pid: string }> = {
  name: 'pid',
  label: 'Participant, counted from the first to begin',
  type: 'string',
  required: true,
  of: (row) => row.pid,
}
export const period: Column<OfRun> = {
  name: 'period',
  label: 'First or second run of the visit',
  type: 'integer',
  required: true,
  of: (row) => row.period,
}
/** What a table of rows that belong to a run refers to. */
export const ofRun = { table: 'runs', columns: ['pid', 'period'] }

export const item: Column<{ item: number | null }> = {
  name: 'item',
  label: 'Place in its loop, from 1; NA outside loops',
  type: 'integer',
  of: (row) => row.item,
}
export const segment: Column<{ segment: string }> = {
  name: 'segment',
  label: 'Part of the run',
  type: 'string',
  levels: segments,
  required: true,
  of: (row) => row.segment,
}
