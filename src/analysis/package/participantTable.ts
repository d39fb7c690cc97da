import type { FullParticipant } from '../study/studyData.ts'
import { pid } from './runColumns.ts'
import type { Table } from './table.ts'

export const participantTable: Table<FullParticipant> = {
  name: 'participants',
  label: 'Everybody who said yes',
  key: ['pid'],
  columns: [
    pid,
    {
      name: 'status',
      label: 'Pilot: before the study was frozen, never analysed',
      type: 'string',
      levels: ['pilot', 'study'],
      required: true,
      of: ({ status }) => status,
    },
    {
      name: 'simulated',
      label: 'An invented person',
      type: 'boolean',
      required: true,
      of: ({ simulated }) => simulated,
    },
    { name: 'language', label: 'Language of the visit', type: 'string', required: true, of: (row) => row.language },
    { name: 'device', label: 'Kind of device', type: 'string', required: true, of: (row) => row.device },
    {
      name: 'sequence',
      label: 'Forms and households in the order they were given',
      type: 'string',
      of: (row) => row.sequence,
    },
    { name: 'stratum', label: 'Stratum of the allocation', type: 'string', required: true, of: (row) => row.stratum },
    { name: 'age_band', label: 'Age as told, skippable', type: 'string', of: ({ age }) => age },
    {
      name: 'prior_benefit_application',
      label: 'Applied before, as told, skippable',
      type: 'string',
      of: (row) => row.applied,
    },
    {
      name: 'at_user',
      label: 'Uses assistive technology, as told, skippable',
      type: 'string',
      of: (row) => row.assistive,
    },
  ],
}
