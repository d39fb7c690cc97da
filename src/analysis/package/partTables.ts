import type { PageRecord, QuestionRecord } from '../study/runRecord.ts'
import { item, type OfRun, ofRun, period, pid, segment } from './runColumns.ts'
import { type Column, snake, type Table } from './table.ts'

/** Columns of whole numbers that stand in the rows under the same name. */
const measured = <Row>(names: Record<string, string>, unit: 'ms' | undefined) =>
  Object.entries(names).map(([name, label]): Column<Row> => ({
    name: snake(name),
    label,
    type: 'integer',
    ...(unit ? { unit } : {}),
    required: true,
    of: (row) => (row as Record<string, number>)[name] ?? null,
  }))

export const pageTable: Table<OfRun & PageRecord> = {
  name: 'pages',
  label: 'Pages of each run, all showings added; of those after sending, the ones that the scope counts',
  key: ['pid', 'period', 'page', 'item', 'segment'],
  refersTo: ofRun,
  columns: [
    pid,
    period,
    { name: 'page', label: 'Page', type: 'string', required: true, of: ({ page }) => page },
    item,
    segment,
    ...measured<OfRun & PageRecord>({ visits: 'Showings' }, undefined),
    ...measured<OfRun & PageRecord>({ pageMs: 'Task time', overheadMs: 'Task time with no question current' }, 'ms'),
    ...measured<OfRun & PageRecord>({ words: 'Words of the page' }, undefined),
  ],
}

export const questionTable: Table<OfRun & QuestionRecord> = {
  name: 'questions',
  label: 'Questions of each run, all visits added',
  key: ['pid', 'period', 'q', 'item', 'segment'],
  refersTo: ofRun,
  columns: [
    pid,
    period,
    { name: 'q', label: 'Question', type: 'string', required: true, of: ({ question }) => question },
    item,
    segment,
    ...measured<OfRun & QuestionRecord>({ visits: 'Showings of its page' }, undefined),
    ...measured<OfRun & QuestionRecord>(
      {
        questionMs: 'Task time while it was current',
        readMs: 'First visit, before the first input',
        respondMs: 'First visit, from first to last input',
        reviewMs: 'First visit, after the last input',
        revisitMs: 'All later visits',
      },
      'ms',
    ),
    ...measured<OfRun & QuestionRecord>(
      { corrections: 'Changes after it was accepted', errors: 'Failed attempts' },
      undefined,
    ),
    {
      name: 'matches_key',
      label: 'Whether it was answered as the household’s key has it; NA where the key has nothing. Never the answer',
      type: 'boolean',
      of: ({ matchesKey }) => matchesKey,
    },
  ],
}
