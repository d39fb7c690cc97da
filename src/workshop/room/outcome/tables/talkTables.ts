import type { Column, Table } from '../../../../analysis/package/table.ts'
import { burdens } from '../../../../study/room/burdens.ts'
import { caseCardIds } from '../../../../study/room/caseCards.ts'
import { canvasLayers, citizenRoles, dimensions } from '../../../../study/room/citizenRoles.ts'
import type { NotePlace } from '../../../../study/room/talkingActions.ts'
import type { Note, ScreenWeight, Voice } from '../../../../study/room/talkingState.ts'
import type { RoomOutcome } from '../outcome.ts'

const voiceColumn = <R extends { voice: Voice }>(): Column<R> => ({
  name: 'voice',
  label: 'Table, or a number for whoever sits at none',
  type: 'string',
  required: true,
  of: ({ voice }) => voice.id,
})

interface CanvasRow {
  layer: string
  dimension: string
  role: string
  voice: Voice
}
export const canvasTable: Table<CanvasRow> = {
  name: 'canvas',
  label: 'Cells of the roles canvas in which somebody sees citizens',
  key: ['layer', 'dimension', 'role', 'voice'],
  columns: [
    {
      name: 'layer',
      label: 'How it is, or how it should be',
      type: 'string',
      levels: [...canvasLayers],
      required: true,
      of: ({ layer }) => layer,
    },
    {
      name: 'dimension',
      label: 'Row of the canvas',
      type: 'string',
      levels: [...dimensions],
      required: true,
      of: ({ dimension }) => dimension,
    },
    {
      name: 'role',
      label: 'Column of the canvas',
      type: 'string',
      levels: [...citizenRoles],
      required: true,
      of: ({ role }) => role,
    },
    voiceColumn(),
  ],
}

export const burdenTable: Table<ScreenWeight> = {
  name: 'burden',
  label: 'What screens of the long form weigh; what weighs nothing has no row',
  key: ['page', 'burden', 'voice'],
  columns: [
    { name: 'page', label: 'Page of the long form', type: 'string', required: true, of: ({ page }) => page },
    {
      name: 'burden',
      label: 'Kind of burden',
      type: 'string',
      levels: [...burdens],
      required: true,
      of: ({ burden }) => burden,
    },
    voiceColumn(),
    {
      name: 'level',
      label: '1 some, 2 a lot, 3 some people stop here',
      type: 'integer',
      required: true,
      of: ({ level }) => level,
    },
  ],
}

const placeOf = (place: NotePlace) => {
  switch (place.on) {
    case 'cell':
      return `${place.layer}/${place.dimension}/${place.role}`
    case 'case':
      return place.card
    case 'screen':
      return place.page
    case 'question':
      return place.question
  }
}
export const noteTable: Table<Note> = {
  name: 'notes',
  label: 'Notes that tables left',
  key: ['note'],
  columns: [
    { name: 'note', label: 'Id of the note', type: 'string', required: true, of: ({ id }) => id },
    {
      name: 'stuck_to',
      label: 'Kind of thing',
      type: 'string',
      levels: ['cell', 'case', 'screen', 'question'],
      required: true,
      of: ({ place }) => place.on,
    },
    {
      name: 'place',
      label: `layer/dimension/role; case (${caseCardIds.join(', ')}); page; question`,
      type: 'string',
      required: true,
      of: ({ place }) => placeOf(place),
    },
    voiceColumn(),
    {
      name: 'text',
      label: 'What it says, as the table wrote it',
      type: 'string',
      required: true,
      free: true,
      of: ({ text }) => text,
    },
  ],
}

/** A row for each voice in each cell of both layers. */
export const canvasRows = ({ canvases }: RoomOutcome): CanvasRow[] =>
  canvasLayers.flatMap((layer) =>
    canvases[layer].cells.flatMap(({ dimension, role, voices }) =>
      voices.map((voice) => ({ layer, dimension, role, voice })),
    ),
  )
