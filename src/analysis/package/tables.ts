import { fates } from '../../forms/crosswalk.ts'
import { outcomes, segments } from '../../instrumentation/event.ts'
import { wordingOf, wordings } from '../../study/instruments.ts'
import { sensitivities, type Sensitivity } from '../sensitivity.ts'
import type { PageRecord, QuestionRecord } from '../study/runRecord.ts'
import { arms } from '../study/arms.ts'
import type { Deviation, LatePause, Look, FullStudy, FullParticipant, StudyReply, FullRun } from '../study/studyData.ts'
import { allocationAsCame, filledAllocation, type PackedAllocation } from './allocationTables.ts'
import { fill, snake, type Column, type FilledTable, type Table } from './table.ts'

/** Rows that belong to a run. */
interface OfRun {
  pid: string
  period: number
}
type RunRow = OfRun & { run: FullRun }

const pid: Column<{ pid: string }> = {
  name: 'pid',
  label: 'Participant, counted from the first to begin',
  type: 'string',
  required: true,
  of: (row) => row.pid,
}
const period: Column<OfRun> = {
  name: 'period',
  label: 'First or second run of the visit',
  type: 'integer',
  required: true,
  of: (row) => row.period,
}
const ofRun = { table: 'runs', columns: ['pid', 'period'] }

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

const item: Column<{ item: number | null }> = {
  name: 'item',
  label: 'Place in its loop, from 1; NA outside loops',
  type: 'integer',
  of: (row) => row.item,
}
const segment: Column<{ segment: string }> = {
  name: 'segment',
  label: 'Part of the run',
  type: 'string',
  levels: segments,
  required: true,
  of: (row) => row.segment,
}

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

/** All tables but those of the log, with their rows. */
export function tablesOf(
  { study, crosswalk, participants }: FullStudy,
  allocation: PackedAllocation | null = null,
): FilledTable[] {
  const runs = participants.flatMap(({ pid, runs }) => runs.map((run): RunRow => ({ pid, period: run.period, run })))
  const inRuns = <Row>(of: (run: FullRun) => readonly Row[]) =>
    runs.flatMap(({ pid, period, run }) => of(run).map((row) => ({ ...row, pid, period })))
  return [
    fill(participantTable, participants),
    fill(runTable, runs),
    fill(
      pageTable,
      inRuns(({ pages }) => pages),
    ),
    fill(
      questionTable,
      inRuns(({ questions }) => questions),
    ),
    fill(
      questionnaireTable,
      participants.flatMap(({ pid, language, runs: own }) =>
        own.flatMap(({ period, replies }) => replies.map((reply) => ({ ...reply, pid, period, language }))),
      ),
    ),
    fill(
      latePauseTable,
      inRuns(({ latePauses }) => latePauses.map((pause, place) => ({ ...pause, seq: place + 1 }))),
    ),
    ...(allocation ? filledAllocation(allocation) : allocationAsCame(participants)),
    fill(crosswalkTable, crosswalk),
    fill(lookTable, study.looks),
    fill(deviationTable, study.deviations),
  ]
}
