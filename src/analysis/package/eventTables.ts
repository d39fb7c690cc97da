import type { LogEvent } from '../../instrumentation/event.ts'
import { excludedIntervals } from '../intervals.ts'
import { runLog } from '../runLog.ts'
import type { Cell } from './csv.ts'
import { snake, type Column, type Table } from './table.ts'

/** An event under its participant's number instead of its session's id. */
export interface EventRow {
  pid: string
  event: LogEvent
}

/** What `d` of an event can hold, by name, with its type; `questions` as ids with spaces between. */
const payload: Record<string, Column<EventRow>['type']> = {
  ...{ app_version: 'string', consent_version: 'integer', lang: 'string', device: 'string', pointer: 'string' },
  ...{
    viewport: 'string',
    helper: 'boolean',
    scenario: 'string',
    form_hash: 'string',
    outcome: 'string',
    sent_early: 'boolean',
  },
  ...{ contradictions: 'integer', segment: 'string', reason: 'string', words: 'integer', questions: 'string' },
  ...{
    changed: 'boolean',
    filled: 'boolean',
    matches_key: 'boolean',
    rule: 'string',
    nth: 'integer',
    target: 'string',
  },
  ...{
    from: 'string',
    to: 'string',
    level: 'integer',
    ms: 'integer',
    clock: 'string',
    start: 'integer',
    end: 'integer',
  },
  ...{ log: 'boolean', answers: 'boolean', pages: 'boolean' },
}
export const payloadNames: readonly string[] = Object.keys(payload)

export const eventTable: Table<EventRow> = {
  name: 'events',
  label: 'The log: ids, codes, counts and moments',
  key: ['pid', 'seq'],
  refersTo: { table: 'participants', columns: ['pid'] },
  columns: [
    { name: 'pid', label: 'Participant', type: 'string', required: true, of: (row) => row.pid },
    { name: 'seq', label: 'Place in the visit', type: 'integer', required: true, of: ({ event }) => event.seq },
    {
      name: 'doc',
      label: 'Document (page load) of the visit',
      type: 'integer',
      required: true,
      of: ({ event }) => event.doc,
    },
    {
      name: 't',
      label: 'Moment on the session clock',
      type: 'integer',
      unit: 'ms',
      required: true,
      of: ({ event }) => event.t,
    },
    { name: 'type', label: 'Type of event', type: 'string', required: true, of: ({ event }) => event.type },
    { name: 'run', label: 'Run', type: 'string', of: ({ event }) => event.run ?? null },
    { name: 'form', label: 'Form', type: 'string', of: ({ event }) => event.form ?? null },
    { name: 'page', label: 'Page', type: 'string', of: ({ event }) => event.page ?? null },
    { name: 'q', label: 'Question', type: 'string', of: ({ event }) => event.q ?? null },
    { name: 'item', label: 'Item of a loop, a random id', type: 'string', of: ({ event }) => event.item ?? null },
    ...payloadNames.map((name): Column<EventRow> => ({
      name: `d_${name}`,
      label: `What the event says: ${snake(name).replaceAll('_', ' ')}`,
      type: payload[name] ?? 'string',
      of: ({ event }) => cellOf((event.d as Record<string, unknown>)[name]),
    })),
  ],
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!Array.isArray(value)) return null
  const shown = value as { q: string; item?: string }[]
  return shown.map(({ q, item }) => (item ? `${q}~${item}` : q)).join(' ')
}

/** A stretch of a run that is no task time. */
export interface IntervalRow {
  pid: string
  period: number
  seq: number
  kind: string
  from: number
  to: number
}

export const intervalTable: Table<IntervalRow> = {
  name: 'intervals',
  label: 'Stretches of each run that are no task time; they may overlap',
  key: ['pid', 'period', 'seq'],
  refersTo: { table: 'runs', columns: ['pid', 'period'] },
  columns: [
    { name: 'pid', label: 'Participant', type: 'string', required: true, of: ({ pid }) => pid },
    {
      name: 'period',
      label: 'First or second run of the visit',
      type: 'integer',
      required: true,
      of: ({ period }) => period,
    },
    { name: 'seq', label: 'Place in the run', type: 'integer', required: true, of: ({ seq }) => seq },
    {
      name: 'kind',
      label: 'Why',
      type: 'string',
      levels: ['pause', 'hidden', 'suspended', 'closed'],
      required: true,
      of: ({ kind }) => kind,
    },
    {
      name: 'start_ms',
      label: 'Begin on the session clock',
      type: 'integer',
      unit: 'ms',
      required: true,
      of: ({ from }) => from,
    },
    {
      name: 'end_ms',
      label: 'End on the session clock',
      type: 'integer',
      unit: 'ms',
      required: true,
      of: ({ to }) => to,
    },
  ],
}

/** The excluded stretches of a visit's runs. */
export function intervalRows(pid: string, events: readonly LogEvent[], periods: readonly number[]): IntervalRow[] {
  return periods.flatMap((period) =>
    excludedIntervals(runLog(events, `r${period}`))
      .sort((a, b) => a.from - b.from)
      .map(({ kind, from, to }, place) => ({ pid, period, seq: place + 1, kind, from, to })),
  )
}
