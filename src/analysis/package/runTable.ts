import { outcomes } from '../../instrumentation/event.ts'
import { sensitivities, type Sensitivity } from '../sensitivity.ts'
import { arms } from '../study/arms.ts'
import type { FullRun } from '../study/studyData.ts'
import { type OfRun, period, pid } from './runColumns.ts'
import { type Column, snake, type Table } from './table.ts'

export type RunRow = OfRun & { run: FullRun }

/** `primary_ms`, and what it would be under each other definition. */
export const timeColumn = (measure: Sensitivity) => (measure === 'task' ? 'primary_ms' : `primary_${snake(measure)}_ms`)

const timeLabels: Record<Sensitivity, string> = {
  task: 'Task time in the segments of `scope`: the primary measure',
  elapsed: 'The same with pauses and time away',
  active: 'The same without idle time',
  activeHalf: 'The same without idle time, with half the idle threshold',
  activeDouble: 'The same without idle time, with twice the idle threshold',
  taskAndPreScreener: 'The primary measure with the pre-screener',
  taskAndDocuments: 'The primary measure with documents',
  taskWithoutSheet: 'The primary measure without time in the household sheet',
  taskWithoutChat: 'The primary measure without time in the chat',
}

/** Whole numbers of a run that stand in the data under the same name. */
export const runMilliseconds = {
  observedMs: 'Task time until the run ended in that way, for curves of completion',
  elapsedMs: 'From the first frame of the form to the press of send',
  pauseMs: 'In a pause of the moderator',
  awayMs: 'Page hidden, suspended or closed',
  taskMs: 'Elapsed without pause and away, whole run',
  idleMs: 'Silent beyond the idle threshold',
  activeMs: 'Task without idle',
  prescreenerMs: 'Task time in the pre-screener',
  documentsMs: 'Task time in documents',
  signatureMs: 'Task time in the signature',
  sheetMs: 'Household sheet open, on a narrow screen',
  chatMs: 'Chat open',
} as const
export const runCounts = {
  errors: 'Failed attempts',
  corrections: 'Answers that were changed later',
  helps: 'Helps opened',
  backs: 'Steps back',
  languageSwitches: 'Changes of language',
  reloads: 'Documents after the first',
  clockGaps: 'Jumps of the clock',
  matched: 'Questions answered as the key of the household has it',
  scored: 'Questions that were compared with a key',
} as const
/** Column names that differ from the names in the data. */
const countColumns: Record<keyof typeof runCounts, string> = {
  errors: 'n_errors',
  corrections: 'n_corrections',
  helps: 'n_help',
  backs: 'n_back',
  languageSwitches: 'n_language_switch',
  reloads: 'n_reloads',
  clockGaps: 'n_clock_gap',
  matched: 'n_matched',
  scored: 'n_scored',
}
export const countColumn = (name: keyof typeof runCounts): string => countColumns[name]

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[]

export const runTable: Table<RunRow> = {
  name: 'runs',
  label: 'One form, once, by one participant',
  key: ['pid', 'period'],
  refersTo: { table: 'participants', columns: ['pid'] },
  columns: [
    pid,
    period,
    {
      name: 'arm',
      label: 'Which of the two forms',
      type: 'string',
      levels: arms,
      required: true,
      of: ({ run }) => run.arm,
    },
    { name: 'form', label: 'Form and version', type: 'string', required: true, of: ({ run }) => run.form },
    { name: 'form_hash', label: 'Hash of the form as it was served', type: 'string', of: ({ run }) => run.formHash },
    {
      name: 'scenario',
      label: 'Invented household that was played',
      type: 'string',
      required: true,
      of: ({ run }) => run.scenario,
    },
    {
      name: 'twin',
      label: 'Which of two matched households',
      type: 'string',
      levels: ['a', 'b'],
      of: ({ run }) => run.twin,
    },
    {
      name: 'scope',
      label: 'Segments whose task time is the primary measure; documents and confirmation also after sending',
      type: 'string',
      required: true,
      of: ({ run }) => run.scope.join('+'),
    },
    {
      name: 'outcome',
      label: 'How it ended; NA while unfinished',
      type: 'string',
      levels: outcomes,
      of: ({ run }) => run.outcome,
    },
    {
      name: 'cause',
      label: '0 followed no longer, 1 completed, 2 abandoned; NA: unfinished, or removed from analysis',
      type: 'integer',
      of: ({ run }) => run.cause,
    },
    {
      name: 'sent_early',
      label: 'Sent where the form offers to send what it has',
      type: 'boolean',
      required: true,
      of: ({ run }) => run.sentEarly,
    },
    {
      name: 'helper',
      label: 'A helper sat beside the participant, to read aloud and explain; NA where too few had one to tell',
      type: 'boolean',
      since: { version: 2, before: false },
      of: ({ run }) => run.helper,
    },
    {
      name: 'contradictions',
      label: 'Facts asked twice and told differently',
      type: 'integer',
      of: ({ run }) => run.contradictions,
    },
    ...sensitivities.map((measure): Column<RunRow> => ({
      ...{ name: timeColumn(measure), label: timeLabels[measure], type: 'integer', unit: 'ms', required: true },
      of: ({ run }) => run.times[measure],
    })),
    ...keysOf(runMilliseconds).map((name): Column<RunRow> => ({
      ...{ name: snake(name), label: runMilliseconds[name], type: 'integer', unit: 'ms', required: true },
      of: ({ run }) => run[name],
    })),
    ...keysOf(runCounts).map((name): Column<RunRow> => ({
      ...{ name: countColumn(name), label: runCounts[name], type: 'integer', required: true },
      of: ({ run }) => run[name],
    })),
    {
      name: 'assist_max',
      label: 'Highest level of a moderator’s help, 0 to 3; a helper’s isn’t in it',
      type: 'integer',
      required: true,
      of: ({ run }) => run.assistLevel,
    },
    {
      name: 'expert_ms',
      label: 'Predicted time of somebody who knows the form and makes no mistake; NA where nothing is predicted',
      type: 'integer',
      unit: 'ms',
      of: ({ run }) => run.expertMs,
    },
    {
      name: 'primary_late_pauses_ms',
      label: 'The primary measure without pauses that were added afterwards; NA where none were',
      type: 'integer',
      unit: 'ms',
      since: { version: 2, before: null },
      of: ({ run }) => run.withLatePausesMs,
    },
    {
      name: 'measures_version',
      label: 'Version of the measures',
      type: 'integer',
      required: true,
      of: ({ run }) => run.version,
    },
  ],
}
