import { wordingOf, wordings } from '../../study/instruments.ts'
import type { StudyReply } from '../study/studyData.ts'
import { type OfRun, ofRun, period, pid } from './runColumns.ts'
import type { Table } from './table.ts'

export const questionnaireTable: Table<OfRun & StudyReply & { language: string }> = {
  name: 'questionnaires',
  label: 'Replies to short scales after each run',
  key: ['pid', 'period', 'instrument', 'item'],
  refersTo: ofRun,
  columns: [
    pid,
    period,
    { name: 'instrument', label: 'Scale', type: 'string', required: true, of: (row) => row.instrument },
    { name: 'item', label: 'Item of the scale', type: 'string', required: true, of: (row) => row.item },
    { name: 'response', label: 'Point of the scale; NA where skipped', type: 'string', of: ({ value }) => value },
    {
      name: 'wording',
      label:
        'Where the words come from, in the language the visit began in; scores of own translations and own wordings can’t be compared with published ones',
      type: 'string',
      levels: wordings,
      since: { version: 2, before: null },
      of: ({ instrument, language }) => wordingOf(instrument, language),
    },
  ],
}
