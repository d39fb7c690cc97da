import type { LatePause } from '../study/studyData.ts'
import { type OfRun, ofRun, period, pid } from './runColumns.ts'
import type { Table } from './table.ts'

type LatePauseRow = OfRun & LatePause & { seq: number }

export const latePauseTable: Table<LatePauseRow> = {
  name: 'late_pauses',
  label: 'Pauses that a moderator added afterwards; in no event, and in one column of the runs alone',
  since: 2,
  key: ['pid', 'period', 'seq'],
  refersTo: ofRun,
  columns: [
    pid,
    period,
    { name: 'seq', label: 'Place in the run, from 1', type: 'integer', required: true, of: ({ seq }) => seq },
    {
      ...{ name: 'start_ms', label: 'Begin on the session clock', type: 'integer', unit: 'ms', required: true },
      of: ({ fromMs }) => fromMs,
    },
    {
      ...{ name: 'end_ms', label: 'End on the session clock', type: 'integer', unit: 'ms', required: true },
      of: ({ toMs }) => toMs,
    },
    { name: 'date', label: 'Day it was added', type: 'date', required: true, of: ({ date }) => date },
    { name: 'by', label: 'Who added it', type: 'string', required: true, free: true, of: ({ by }) => by },
    { name: 'why', label: 'Why, in their words', type: 'string', required: true, free: true, of: ({ why }) => why },
  ],
}
