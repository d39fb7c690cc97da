import * as z from 'zod/mini'
import { locales } from './locale.ts'

/**
 * The one event schema, shared by browser, server and analysis (measurement A2).
 *
 * An event is identified by `(sid, seq)`. It carries ids, codes, counts and moments, never an answer, an option, a
 * length or a message. `t` is whole milliseconds on the session clock (measurement A1); `doc` counts the documents
 * (page loads) of the visit, from 1.
 */

/** Lower-case words joined by dashes: question, page, scenario and target ids. Never a number alone: people answer with those. */
const kebab = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(64))
/** Random ids of the items of loops, which may be digits by chance. */
const itemId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
/** Random ids are hexadecimal: letters beyond f never occur in them, which the privacy proof relies on. */
const hex = z.string().check(z.regex(/^[0-9a-f]+$/), z.maxLength(64))
const formVersion = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*@\d{1,6}$/), z.maxLength(72))
const locale = z.enum(locales)
const ms = z.int().check(z.minimum(0), z.maximum(4_000_000_000))
const count = z.int().check(z.minimum(0), z.maximum(100_000))

/** Why a page was entered or left. */
export const pageReasons = ['start', 'next', 'back', 'jump', 'reload', 'language', 'stop', 'end'] as const
/** The stretches of a run that measures can be restricted to (design 6.5). */
export const segments = ['prescreener', 'form', 'documents', 'signature', 'confirmation', 'questionnaire'] as const
export type Segment = (typeof segments)[number]
/** How a run ended (measurement A5). */
export const outcomes = [
  'completed_unassisted',
  'completed_assisted',
  'abandoned',
  'timed_out',
  'technical_failure',
  'interrupted',
  'withdrawn',
] as const
export type Outcome = (typeof outcomes)[number]

const nothing = z.strictObject({})
const reason = z.strictObject({ reason: z.enum(pageReasons) })
const segment = z.strictObject({ segment: z.enum(segments) })
const target = z.strictObject({ target: kebab })
const duration = z.strictObject({ ms })

/** What each event type carries in `d`. */
export const payloads = {
  /**
   * The press of yes on the consent page; `t` is 0 there. Everything about the visit that is not its content.
   * `consent_version` counts the texts that ship; 0 is a study's own. `helper`: somebody sits beside the participant and
   * helps; never who.
   */
  session_start: z.strictObject({
    app_version: z.string().check(z.regex(/^[0-9a-z.-]+$/), z.maxLength(40)),
    consent_version: count,
    lang: locale,
    device: z.enum(['phone', 'tablet', 'desktop']),
    pointer: z.enum(['coarse', 'fine']),
    viewport: z.enum(['under-360', '360-599', '600-899', '900-1199', '1200-up']),
    helper: z.optional(z.literal(true)),
  }),
  session_end: nothing,
  consent_withdrawn: nothing,
  run_start: z.strictObject({ scenario: kebab, form_hash: hex }),
  /**
   * `sent_early`: a form that offers to be sent with what it has was sent so. `contradictions`: how many facts that the
   * form asks twice were told differently; missing where a form asks none twice.
   */
  run_end: z.strictObject({
    outcome: z.enum(outcomes),
    sent_early: z.optional(z.literal(true)),
    contradictions: z.optional(count),
  }),
  segment_enter: segment,
  segment_leave: segment,
  /** `words`: word-like segments of the page's text; `questions`: ids shown, in order, with their item. */
  page_enter: z.strictObject({
    reason: z.enum(pageReasons),
    words: count,
    questions: z.array(z.strictObject({ q: kebab, item: z.optional(itemId) })).check(z.maxLength(60)),
  }),
  page_leave: reason,
  field_focus: nothing,
  field_first_input: nothing,
  field_last_input: nothing,
  field_blur: z.strictObject({ changed: z.boolean(), filled: z.boolean() }),
  /** An answer committed earlier is now different. */
  correction: nothing,
  paste: nothing,
  autofill: nothing,
  /** An answer was accepted with Continue. `matches_key`: as the scenario's answer key has it; the last one counts. */
  answered: z.strictObject({ filled: z.boolean(), matches_key: z.optional(z.boolean()) }),
  /** `rule` is the error code; `nth` counts failed attempts on this showing of the page, from 1. */
  validation_error: z.strictObject({
    rule: z.string().check(z.regex(/^[a-z][a-zA-Z]*$/), z.maxLength(40)),
    nth: count,
  }),
  help_opened: target,
  help_closed: target,
  sheet_opened: nothing,
  sheet_closed: nothing,
  chat_opened: nothing,
  chat_closed: nothing,
  listen_started: target,
  listen_stopped: target,
  stop_pressed: nothing,
  back: nothing,
  language_switch: z.strictObject({ from: locale, to: locale }),
  save_later: nothing,
  resume: nothing,
  pause_start: z.strictObject({ reason: z.enum(['technical', 'break', 'question', 'consent', 'other']) }),
  pause_end: nothing,
  assist: z.strictObject({ level: z.int().check(z.minimum(0), z.maximum(3)) }),
  note_flag: nothing,
  limit_extended: duration,
  hidden: nothing,
  visible: nothing,
  /** Timers did not run for `ms` before `t`; `clock: wall` when only the wall clock saw it. */
  suspended: z.strictObject({ ms, clock: z.optional(z.enum(['wall'])) }),
  /** No document was open for `ms` before `t`, by the wall clock. */
  closed: z.strictObject({ ms, clock: z.enum(['wall']) }),
  clock_gap: duration,
  clock_back: duration,
  duplicate_tab_blocked: nothing,
  window_blur: nothing,
  window_focus: nothing,
  /**
   * What this device keeps, said in each document once it is known and whenever it changes: `log`, events until they are
   * sent; `answers`, and the visit itself; `pages`, with all it takes to open the visit again without a network. What isn't kept is in memory.
   */
  device_keeps: z.strictObject({ log: z.boolean(), answers: z.boolean(), pages: z.boolean() }),
  /** A silent stretch, computed on the device; bounds on `t`. */
  idle: z.strictObject({ start: ms, end: ms }),
} as const

export type EventType = keyof typeof payloads
export type Payload<T extends EventType> = z.output<(typeof payloads)[T]>

const envelope = {
  v: z.literal(1),
  sid: hex,
  run: z.optional(z.string().check(z.regex(/^r\d{1,3}$/))),
  seq: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  doc: z.int().check(z.minimum(1), z.maximum(10_000)),
  t: ms,
  form: z.optional(formVersion),
  page: z.optional(kebab),
  q: z.optional(kebab),
  item: z.optional(itemId),
}

const variants = Object.entries(payloads).map(([type, d]) => z.strictObject({ ...envelope, type: z.literal(type), d }))

/** Parses one event; unknown fields are refused, so nothing unforeseen can ride along. */
export const eventSchema = z.discriminatedUnion('type', variants as unknown as [(typeof variants)[number]])

interface Envelope {
  v: 1
  sid: string
  run?: string
  seq: number
  doc: number
  t: number
  form?: string
  page?: string
  q?: string
  item?: string
}
/** One line of the log. */
export type LogEvent = { [T in EventType]: Envelope & { type: T; d: Payload<T> } }[EventType]
/** An event of one type. */
export type EventOf<T extends EventType> = Extract<LogEvent, { type: T }>
