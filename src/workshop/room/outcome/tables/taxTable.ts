import type { Table } from '../../../../analysis/package/table.ts'
import { taxSources } from '../../../../study/room/talkingActions.ts'
import { reckonRoom } from '../../../talk/tax/reckonRoom.ts'
import type { RoomOutcome } from '../outcome.ts'

const minute = 60_000

interface TaxRow {
  side: 'before' | 'after'
  source: string
  people: string
  minutes: number | null
  hours: number | null
}
export const taxTable: Table<TaxRow> = {
  name: 'time_tax',
  label: 'Hours a year with each form',
  key: ['side'],
  columns: [
    {
      name: 'side',
      label: 'The long form, or the one in its place',
      type: 'string',
      levels: ['before', 'after'],
      required: true,
      of: ({ side }) => side,
    },
    {
      name: 'source',
      label: 'Whose minutes',
      type: 'string',
      levels: [...taxSources],
      required: true,
      of: ({ source }) => source,
    },
    {
      name: 'people',
      label: 'Applications, as typed',
      type: 'string',
      required: true,
      free: true,
      of: ({ people }) => people,
    },
    {
      name: 'mean_ms',
      label: 'Arithmetic mean of the minutes',
      type: 'integer',
      unit: 'ms',
      of: ({ minutes }) => (minutes === null ? null : Math.round(minutes * minute)),
    },
    {
      name: 'hours',
      label: 'Hours a year',
      type: 'integer',
      of: ({ hours }) => (hours === null ? null : Math.round(hours)),
    },
  ],
}

/** A row for each side of the room's time tax; none where it reckoned nothing. */
export function taxRows({ tax: inputs }: RoomOutcome): TaxRow[] {
  const room = inputs && reckonRoom(inputs)
  if (!room?.tax) return []
  const { before, after } = room.tax
  return (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).map(([side, { result }]) => ({
    side,
    source: room.inputs.source,
    people: room.inputs.people,
    minutes: result.status === 'not-estimable' ? null : result.meanMinutes,
    hours: result.status === 'not-estimable' ? null : result.hoursAYear,
  }))
}
