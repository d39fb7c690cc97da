import { codebook } from '../../../analysis/package/codebook.ts'
import { type Column, fill, type FilledTable, type Table } from '../../../analysis/package/table.ts'
import { csvOf } from '../../../analysis/package/writePackage.ts'
import { burdens } from '../../../study/room/burdens.ts'
import { caseCardIds } from '../../../study/room/caseCards.ts'
import { canvasLayers, citizenRoles, dimensions } from '../../../study/room/citizenRoles.ts'
import type { AdjustedTimes } from '../../../study/room/cuttingActions.ts'
import type { Dot } from '../../../study/room/dot.ts'
import { type NotePlace, taxSources } from '../../../study/room/talkingActions.ts'
import type { Note, ScreenWeight, Voice } from '../../../study/room/talkingState.ts'
import { decisionKinds } from '../../../forms/variant/decision.ts'
import { reckonRoom } from '../../talk/tax/reckonRoom.ts'
import type { OverlaidCanvas, RoomOutcome, Run, Settled } from './outcome.ts'

/** One file of the outcome. */
export interface OutcomeFile {
  name: string
  text: string
}

const minute = 60_000
const seconds = (minutes: number | undefined) => (minutes === undefined ? null : Math.round(minutes * 60))

const dotTable: Table<Dot> = {
  name: 'dots',
  label: 'One run of one form each; workshop timing, not a study',
  key: ['dot'],
  columns: [
    {
      name: 'dot',
      label: 'Tells runs apart, and nothing of whose it is',
      type: 'string',
      required: true,
      of: ({ id }) => id,
    },
    { name: 'form', label: 'Form, id@version', type: 'string', required: true, of: ({ form }) => form },
    { name: 'round', label: 'Round of the room', type: 'integer', required: true, of: ({ round }) => round },
    { name: 'scenario', label: 'Invented household', type: 'string', required: true, of: ({ scenario }) => scenario },
    { name: 'lang', label: 'Language', type: 'string', required: true, of: ({ lang }) => lang },
    {
      name: 'outcome',
      label: 'How it ended',
      type: 'string',
      levels: ['under-way', 'finished', 'gave-up', 'time-up'],
      required: true,
      of: ({ outcome }) => outcome,
    },
    {
      name: 'primary_ms',
      label: 'Task time in form and signature',
      type: 'integer',
      unit: 'ms',
      required: true,
      of: ({ primaryMs }) => Math.round(primaryMs),
    },
    { name: 'n_errors', label: 'Refused entries', type: 'integer', required: true, of: ({ errors }) => errors },
    { name: 'page', label: 'Page at which it stands or ended', type: 'string', of: ({ page }) => page },
  ],
}

const formTable: Table<Run> = {
  name: 'forms',
  label: 'Each form with what was predicted and what was measured',
  key: ['form'],
  columns: [
    { name: 'form', label: 'Form, id@version', type: 'string', required: true, of: ({ form }) => form },
    {
      name: 'n_sent',
      label: 'Runs that were sent',
      type: 'integer',
      required: true,
      of: ({ row }) => row.finished.length,
    },
    {
      name: 'n_gave_up',
      label: 'Runs that were given up',
      type: 'integer',
      required: true,
      of: ({ row }) => row.gaveUp.length,
    },
    {
      name: 'n_time_up',
      label: 'Runs that had no time left',
      type: 'integer',
      required: true,
      of: ({ row }) => row.timeUp,
    },
    {
      name: 'median_ms',
      label: 'Median task time in form and signature of runs that were sent',
      type: 'integer',
      unit: 'ms',
      of: ({ row }) => (row.medianMs === null ? null : Math.round(row.medianMs)),
    },
    {
      name: 'predicted_s',
      label: 'Predicted seconds in form and signature, evidence grade D',
      type: 'integer',
      of: ({ predicted }) => seconds(predicted?.minutes),
    },
    {
      name: 'predicted_low_s',
      label: 'Lower end of the 80 % range of the predicted mean, seconds',
      type: 'integer',
      of: ({ predicted }) => seconds(predicted?.low),
    },
    {
      name: 'predicted_high_s',
      label: 'Upper end of the 80 % range of the predicted mean, seconds',
      type: 'integer',
      of: ({ predicted }) => seconds(predicted?.high),
    },
    {
      name: 'adjusted_s',
      label: 'Predicted seconds, adjusted to the runs of adjustment.csv',
      type: 'integer',
      of: ({ adjusted }) => seconds(adjusted?.minutes),
    },
    {
      name: 'adjusted_low_s',
      label: 'Lower end of the 80 % range of the adjusted mean, seconds',
      type: 'integer',
      of: ({ adjusted }) => seconds(adjusted?.low),
    },
    {
      name: 'adjusted_high_s',
      label: 'Upper end of the 80 % range of the adjusted mean, seconds',
      type: 'integer',
      of: ({ adjusted }) => seconds(adjusted?.high),
    },
  ],
}

const adjustmentTable: Table<AdjustedTimes> = {
  name: 'adjustment',
  label: 'What predictions are adjusted to; no row where too few forms were sent in act one',
  key: ['n_runs'],
  columns: [
    {
      name: 'n_runs',
      label: 'Runs of act one that were sent',
      type: 'integer',
      required: true,
      of: ({ runs }) => runs,
    },
    {
      name: 'factor_percent',
      label: 'What predicted times are multiplied by, in percent; outcome.json has it whole',
      type: 'integer',
      required: true,
      of: ({ factor }) => Math.round(100 * factor),
    },
    {
      name: 'left_out_error_percent',
      label: 'Mean absolute error of a run that is predicted from all others, in percent of its time',
      type: 'integer',
      required: true,
      of: ({ error }) => Math.round(100 * error),
    },
  ],
}

const decisionTable: Table<Settled> = {
  name: 'decisions',
  label: 'What the room settled about each card of the long form',
  key: ['card'],
  columns: [
    {
      name: 'card',
      label: 'Question, or page:ID of a screen that is only read',
      type: 'string',
      required: true,
      of: ({ card }) => card,
    },
    { name: 'page', label: 'Page of the long form', type: 'string', required: true, of: ({ page }) => page },
    { name: 'basis', label: 'Legal code, 1 to 8', type: 'integer', of: ({ basis }) => basis ?? null },
    {
      name: 'decision',
      label: 'What was settled',
      type: 'string',
      levels: [...decisionKinds],
      required: true,
      of: ({ decision }) => decision.is,
    },
    {
      name: 'into',
      label: 'The question it was merged with',
      type: 'string',
      of: ({ decision }) => (decision.is === 'merge' ? decision.into : null),
    },
    {
      name: 'reason',
      label: 'Why, as the room wrote it',
      type: 'string',
      free: true,
      of: ({ decision }) => decision.reason ?? null,
    },
    {
      name: 'n_votes',
      label: 'Tables and phones that said something of it',
      type: 'integer',
      required: true,
      of: ({ votes }) => votes,
    },
  ],
}

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
const canvasTable: Table<CanvasRow> = {
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

const burdenTable: Table<ScreenWeight> = {
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
const noteTable: Table<Note> = {
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
const taxTable: Table<TaxRow> = {
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

function taxRows({ tax: inputs, isSimulated }: RoomOutcome): TaxRow[] {
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

/** Devices that sit at no table get a number in place of their id, the same in every table. */
function withoutIds(outcome: RoomOutcome): RoomOutcome {
  const numbers = new Map<string, string>()
  const bare = <R extends { voice: Voice }>(one: R): R => {
    const { voice } = one
    if (voice.table !== undefined) return one
    const id = numbers.get(voice.id) ?? `person-${numbers.size + 1}`
    numbers.set(voice.id, id)
    return { ...one, voice: { id } }
  }
  const canvasOf = ({ voices, cells }: OverlaidCanvas): OverlaidCanvas => ({
    voices,
    cells: cells.map((cell) => ({
      ...cell,
      voices: cell.voices.map((voice) => bare({ voice }).voice),
      notes: cell.notes.map(bare),
    })),
  })
  const canvases = { today: canvasOf(outcome.canvases.today), next: canvasOf(outcome.canvases.next) }
  return { ...outcome, canvases, weights: outcome.weights.map(bare), notes: outcome.notes.map(bare) }
}

const canvasRows = ({ canvases }: RoomOutcome): CanvasRow[] =>
  canvasLayers.flatMap((layer) =>
    canvases[layer].cells.flatMap(({ dimension, role, voices }) =>
      voices.map((voice) => ({ layer, dimension, role, voice })),
    ),
  )

/** The outcome as data: tables with a codebook, and all of it as JSON. Nothing in it tells devices apart that sit at a table. */
export function outcomeFiles(given: RoomOutcome): OutcomeFile[] {
  const outcome = withoutIds(given)
  const tables: FilledTable[] = [
    fill(dotTable, outcome.dots),
    fill(formTable, outcome.runs),
    fill(adjustmentTable, outcome.adjustment ? [outcome.adjustment] : []),
    fill(decisionTable, outcome.settled),
    fill(canvasTable, canvasRows(outcome)),
    fill(burdenTable, outcome.weights),
    fill(noteTable, outcome.notes),
    fill(taxTable, taxRows(outcome)),
  ]
  return [
    ...tables.map((filled) => ({ name: `${filled.table.name}.csv`, text: csvOf(filled) })),
    { name: 'codebook.csv', text: codebook(tables.map(({ table }) => table)) },
    { name: 'outcome.json', text: jsonOf(outcome) },
  ]
}

/** What the decisions come to is told by numbers and ids; forms and paths are read from the decisions again. */
function jsonOf({ own, ...outcome }: RoomOutcome): string {
  const figures = own && {
    ...{ household: own.household, before: own.before, now: own.now },
    legal: own.figures.legal,
    interview: own.figures.interview,
    papers: own.figures.papers,
    failed: own.figures.failed.map(({ scenario, in: failings }) => ({ scenario: scenario.id, in: failings })),
  }
  return `${JSON.stringify({ ...outcome, own: figures }, null, 2)}\n`
}
