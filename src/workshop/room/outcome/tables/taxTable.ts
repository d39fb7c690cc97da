import type { Table } from '../../../../analysis/package/table.ts'
import { taxSources } from '../../../../study/room/talkingActions.ts'
import { reckonRoom } from '../../../talk/tax/reckonRoom.ts'
import type { RoomOutcome } from '../outcome.ts'

const minute = 60_000

interface TaxRow {
  side: 'before' | 'after'
  source: string
  study: string | null
  isSimulated: boolean
  n: number
  interval: { lower: number; upper: number } | null
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
      name: 'study',
      label: 'Code of the study of this installation whose minutes they are',
      type: 'string',
      of: ({ study }) => study,
    },
    {
      name: 'is_simulated',
      label: 'The people of the room, or of the study, are invented',
      type: 'boolean',
      required: true,
      of: ({ isSimulated }) => isSimulated,
    },
    {
      name: 'n',
      label: 'Times that the mean rests on',
      type: 'integer',
      required: true,
      of: ({ n }) => n,
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
      name: 'mean_low_ms',
      label: 'Lower end of the 95 % interval of the mean, modified Cox',
      type: 'integer',
      unit: 'ms',
      of: ({ interval }) => interval && Math.round(interval.lower * minute),
    },
    {
      name: 'mean_high_ms',
      label: 'Upper end of the same',
      type: 'integer',
      unit: 'ms',
      of: ({ interval }) => interval && Math.round(interval.upper * minute),
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
export function taxRows({ tax: inputs, isSimulated }: RoomOutcome): TaxRow[] {
  const room = inputs && reckonRoom(inputs)
  if (!room?.tax) return []
  const { before, after } = room.tax
  const study = room.inputs.source === 'study' ? room.inputs.study : undefined
  const isOfRoom = room.inputs.source === 'room-felt' || room.inputs.source === 'room-own'
  return (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).map(([side, { result }]) => ({
    side,
    source: room.inputs.source,
    study: study?.code ?? null,
    isSimulated: study?.isSimulated ?? (isOfRoom && isSimulated),
    n: result.n,
    interval: result.status === 'estimated' ? result.minutesInterval : null,
    people: room.inputs.people,
    minutes: result.status === 'not-estimable' ? null : result.meanMinutes,
    hours: result.status === 'not-estimable' ? null : result.hoursAYear,
  }))
}
