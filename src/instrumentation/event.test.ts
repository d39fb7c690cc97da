import { describe, expect, it } from 'vitest'
import { eventSchema, payloads, type EventType, type Payload } from './event.ts'

/** One payload of each type, with everything it may carry. */
const samples: { [T in EventType]: Payload<T> } = {
  session_start: {
    app_version: '0.1.0',
    consent_version: 3,
    lang: 'zh-Hant',
    device: 'phone',
    pointer: 'coarse',
    viewport: '360-599',
    helper: true,
  },
  session_end: {},
  consent_withdrawn: {},
  run_start: { scenario: 'dana-whitfield', form_hash: 'abc123' },
  run_end: { outcome: 'abandoned', sent_early: true, contradictions: 2 },
  segment_enter: { segment: 'form' },
  segment_leave: { segment: 'signature' },
  page_enter: { reason: 'next', words: 40, questions: [{ q: 'm-first', item: 'a1' }] },
  page_leave: { reason: 'back' },
  field_focus: {},
  field_first_input: {},
  field_last_input: {},
  field_blur: { changed: true, filled: true },
  correction: {},
  paste: {},
  autofill: {},
  answered: { filled: true, matches_key: false },
  validation_error: { rule: 'required', nth: 1 },
  help_opened: { target: 'rent' },
  help_closed: { target: 'rent' },
  sheet_opened: {},
  sheet_closed: {},
  chat_opened: {},
  chat_closed: {},
  listen_started: { target: 'rent' },
  listen_stopped: { target: 'rent' },
  stop_pressed: {},
  back: {},
  language_switch: { from: 'en', to: 'es' },
  save_later: {},
  resume: {},
  pause_start: { reason: 'break' },
  pause_end: {},
  assist: { level: 2 },
  note_flag: {},
  limit_extended: { ms: 60_000 },
  hidden: {},
  visible: {},
  suspended: { ms: 6_000, clock: 'wall' },
  closed: { ms: 800, clock: 'wall' },
  clock_gap: { ms: 3_000 },
  clock_back: { ms: 3_000 },
  duplicate_tab_blocked: {},
  window_blur: {},
  window_focus: {},
  device_keeps: { log: true, answers: true, pages: false },
  idle: { start: 0, end: 90_000 },
}
const types = Object.keys(payloads) as EventType[]
const place = { run: 'r1', form: 'long@1', page: 'income', q: 'wages', item: 'a1' }
const eventOf = (type: EventType, d: unknown = samples[type]) =>
  ({ v: 1, sid: 'a1b2', seq: 1, doc: 1, t: 0, ...place, type, d }) as Record<string, unknown>
const isTaken = (event: unknown) => eventSchema.safeParse(event).success

/** What people type: names, numbers with their marks, money, dates, other scripts, a word. */
const answers = [
  'Ana',
  'Ana López',
  '陳',
  '415-555-0100',
  '1200',
  '$1,200',
  '1200.50',
  '04/12/1987',
  'ana@example.org',
  '',
]

/** Made by a machine, of digits by chance: what they are made of is tested where they are made. */
const madeByMachine = ['form_hash', 'app_version', 'item']

/** `value` once for each text in it, with that text replaced. */
function withEach(value: unknown, by: string): unknown[] {
  if (typeof value === 'string') return [by]
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.entries(value).filter(([key]) => !madeByMachine.includes(key))
  return parts.flatMap(([key, part]) =>
    withEach(part, by).map((other) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other },
    ),
  )
}

describe.each(types)('an event of type %s', (type) => {
  it('is taken as it should be', () => {
    expect(isTaken(eventOf(type))).toBe(true)
  })

  it('is refused with anything beside what it carries, wherever that stands', () => {
    const more = [
      { ...eventOf(type), answer: 1 },
      eventOf(type, { ...samples[type], answer: 1 }),
      eventOf(type, { ...samples[type], length: 5 }),
    ]
    expect(more.filter(isTaken)).toEqual([])
  })

  it('takes nothing for an id or a code that people write', () => {
    const kept = answers.flatMap((answer) => withEach(samples[type], answer).filter((d) => isTaken(eventOf(type, d))))
    expect(kept).toEqual([])
  })
})

it('a place among its questions is refused with anything beside', () => {
  const questions = [{ q: 'rent', item: 'a1', value: 1200 }]
  expect(isTaken(eventOf('page_enter', { ...samples.page_enter, questions }))).toBe(false)
})

// Items have random ids, which a number of few digits could be.
it.each(['run', 'form', 'page', 'q'])('nothing that people write fits where an event says its %s', (where) => {
  const typed = answers.filter((answer) => isTaken({ ...eventOf('back'), [where]: answer }))
  expect(typed).toEqual([])
})

it.each([
  ['t', -1],
  ['t', 0.5],
  ['t', '1'],
  ['seq', 0],
  ['seq', 1.5],
  ['doc', 0],
  ['v', 2],
  ['sid', 'G1'],
  ['run', 'r'],
])('an envelope whose %s is %j is refused', (name, value) => {
  expect(isTaken({ ...eventOf('back'), [name]: value })).toBe(false)
})
