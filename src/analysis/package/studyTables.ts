import { fates } from '../../forms/crosswalk.ts'
import type { Deviation, FullStudy, Look } from '../study/studyData.ts'
import type { Table } from './table.ts'

type CrosswalkRow = FullStudy['crosswalk'][number]

export const crosswalkTable: Table<CrosswalkRow> = {
  name: 'crosswalk',
  label: 'What became of each question of the long form in the simplified one',
  key: ['q', 'change'],
  columns: [
    { name: 'q', label: 'Question', type: 'string', required: true, of: ({ question }) => question },
    {
      name: 'via',
      label: 'Questions that bring the answer, spaces between',
      type: 'string',
      required: true,
      of: ({ via }) => via.join(' '),
    },
    {
      name: 'change',
      label: 'What became of it',
      type: 'string',
      levels: fates,
      required: true,
      of: ({ fate }) => fate,
    },
  ],
}

export const lookTable: Table<Look> = {
  name: 'looks',
  label: 'Looks at the ratio before the study allowed them',
  key: ['date', 'people', 'reason'],
  columns: [
    { name: 'date', label: 'Day', type: 'date', required: true, of: ({ date }) => date },
    { name: 'by', label: 'Who', type: 'string', required: true, free: true, of: ({ by }) => by },
    {
      name: 'reason',
      label: 'Reason, in their words',
      type: 'string',
      required: true,
      free: true,
      of: ({ reason }) => reason,
    },
    { name: 'people', label: 'People who were done', type: 'integer', required: true, of: ({ people }) => people },
  ],
}

export const deviationTable: Table<Deviation> = {
  name: 'deviations',
  label: 'What was done otherwise than planned',
  key: ['date', 'by', 'words'],
  columns: [
    { name: 'date', label: 'Day', type: 'date', required: true, of: ({ date }) => date },
    { name: 'by', label: 'Who wrote it down', type: 'string', required: true, free: true, of: ({ by }) => by },
    {
      name: 'words',
      label: 'What and why, in their words',
      type: 'string',
      required: true,
      free: true,
      of: ({ words }) => words,
    },
  ],
}
