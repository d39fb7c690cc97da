import * as z from 'zod/mini'
import { outcomes } from '../instrumentation/event.ts'
import { locales } from '../instrumentation/locale.ts'
import { questionnaires } from './instruments.ts'
import { mostReplies } from './mostReplies.ts'
import { code } from './names.ts'
import { invitedRoles, roles } from './roles.ts'
import { scopeSegments } from './scope.ts'
import { sequence } from './sequence.ts'
import { helperModes, studyDefinition, studyStates } from './study.ts'
import { text } from './text.ts'

/**
 * Requests and responses: the only contract between browser and server. Events have their own schema
 * (`instrumentation/event.ts`). Nothing here has a place for an answer of an application.
 *
 * Errors are `{ error: { code, field?, message } }` with a 4xx or 5xx status.
 */

const hexId = z.string().check(z.regex(/^[0-9a-f]{32}$/, 'hexId'))
const token = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'token'))
const locale = z.enum(locales)

/**
 * `POST /api/visits`: begins a visit after consent. Ids and token are made by the client (32 and 64 hex digits), so
 * sending twice is harmless: the same `sid` with the same token gets the same answer, with another token 409.
 */
export const beginVisit = z.strictObject({
  sid: hexId,
  token,
  study: code,
  lang: locale,
  device: z.enum(['phone', 'tablet', 'desktop']),
  /** A scenario the link asked for; the study may ignore it. */
  scenario: z.optional(code),
  /** A sequence the link asked for, played with both twins of the scenario's pair; the study may ignore it. */
  sequence: z.optional(code),
  /** The link that was made for this person alone. */
  link: z.optional(code),
})
export type BeginVisit = z.output<typeof beginVisit>

/** One form, once: what the participant is to do. `run` is `r1`, `r2`. */
const plannedRun = z.strictObject({ run: z.string(), form: z.string(), scenario: z.string() })
/** The answer to `POST /api/visits`. */
export const visitPlan = z.strictObject({
  sid: hexId,
  study: code,
  /** In the order they are to be done. */
  runs: z.array(plannedRun),
  questionnaires: z.array(z.enum(questionnaires)),
  background: z.boolean(),
  /** How long the rest between two runs should be; pages word it without the number. */
  breakMinutes: z.optional(z.number()),
  /** The pages of a form are filled in from its pre-screener. */
  carryOver: z.optional(z.boolean()),
  /** What becomes of a run whose page was gone for more than a reload. */
  resume: z.optional(z.strictObject({ policy: z.enum(['resume', 'restart', 'block']), maxGapMs: z.number() })),
  /** The administrative limit of a run, of its task time. */
  limitMs: z.optional(z.number()),
  /** The device is shared: nothing of the visit stays on it. */
  kiosk: z.optional(z.boolean()),
  /** The languages the study is offered in, where they aren't all. */
  languages: z.optional(z.array(locale)),
  /** What the primary measure counts, where it isn't form and signature. */
  scope: z.optional(z.array(z.enum(scopeSegments))),
  /** A helper may sit beside the participant, or always does. */
  helper: z.optional(z.enum(helperModes)),
  simulated: z.boolean(),
})
export type VisitPlan = z.output<typeof visitPlan>

/** `POST /api/visits/:sid/events`, `Authorization: Bearer TOKEN`, optionally gzipped. Each event is judged alone. */
export const eventBatch = z.strictObject({ events: z.array(z.unknown()).check(z.minLength(1), z.maxLength(500)) })
export const batchReceipt = z.strictObject({
  acknowledged: z.array(z.int()),
  refused: z.array(z.strictObject({ seq: z.nullable(z.number()), field: z.string(), code: z.string() })),
  /** Something waits in the visit's inbox. */
  news: z.optional(z.literal(true)),
})
export type BatchReceipt = z.output<typeof batchReceipt>

/**
 * `POST /api/console/visits/:sid/import`, moderator and owner: events of the file that a participant's device handed over
 * because it could never send them. The body is an `eventBatch`; a file with more is sent in several. Each event is
 * judged as the device's own are; those the log has stay as they are, so a file may be imported twice.
 */
export const importReceipt = z.strictObject({
  added: z.number(),
  /** Events that the log had. */
  known: z.number(),
  /** How many of those the device itself sent otherwise: the file isn't as it was handed over. */
  differing: z._default(z.number(), 0),
  refused: batchReceipt.shape.refused,
})
export type ImportReceipt = z.output<typeof importReceipt>

/** One answer of a questionnaire or background question. `value` is a choice code or a point of a scale. */
const reply = z.strictObject({
  run: z.nullable(z.string().check(z.regex(/^r\d{1,3}$/))),
  instrument: z.enum(['background', ...questionnaires]),
  item: code,
  value: z.nullable(code),
})

/**
 * `POST /api/visits/:sid/replies`: background questions and questionnaires, apart from events; a later one for the
 * same run, instrument and item replaces the earlier.
 */
export const replies = z.strictObject({ replies: z.array(reply).check(z.minLength(1), z.maxLength(mostReplies)) })

/**
 * `POST /api/console/visits/:sid/import-replies`, moderator and owner: replies of a file that a device handed over; the body
 * is that of the device's own. One that the server has stays as it is, so a file may be imported twice.
 */
export const replyImport = z.strictObject({ added: z.number(), known: z.number() })

/**
 * The file that the last page of a visit offers when something can't be sent: events and replies that wait, and nothing
 * else.
 */
export const handOver = z
  .strictObject({
    sid: hexId,
    // Ten times the log of the longest visit.
    events: z.array(z.unknown()).check(z.maxLength(100_000)),
    replies: z._default(z.array(reply).check(z.maxLength(10_000)), []),
  })
  .check(z.refine(({ events, replies: some }) => events.length + some.length > 0))
export type HandOver = z.input<typeof handOver>

/** `POST /api/studies/:code/declined`, empty body: adds one to the study's count of declined, leaves nothing else. */
/** `POST /api/visits/:sid/withdraw`, Bearer: deletes the visit and leaves a tombstone count. */

/** `POST /api/sign-in`. Sets the session cookie. */
export const signIn = z.strictObject({ passphrase: text(200) })
/** `GET /api/me` → 200 or 401. `POST /api/sign-out`. */
export const me = z.strictObject({ role: z.enum(roles), name: z.string() })
export type Me = z.output<typeof me>

/**
 * `POST /api/console/invitations`, owner only: a link for one named person or group. Opening `path` signs in, as often
 * as wanted until it expires or is taken back. The link is in this answer and nowhere else.
 */
export const newInvitation = z.strictObject({ name: text(80), role: z.enum(invitedRoles) })
const invitation = z.strictObject({
  id: hexId,
  name: z.string(),
  role: z.enum(invitedRoles),
  createdAt: z.number(),
  expiresAt: z.number(),
})
export type Invitation = z.output<typeof invitation>
export const invitationMade = z.extend(invitation, { path: z.string() })
/**
 * `GET /api/console/invitations`, owner only. `POST /api/console/invitations/:id/take-back` ends its sign-ins too; `…/restore`
 * opens it again for a day.
 */
export const invitationList = z.strictObject({ invitations: z.array(invitation) })

/** Per-run summary, kept as events arrive; milliseconds. Null while not yet known. */
export const runSummary = z.strictObject({
  sid: z.string(),
  run: z.string(),
  form: z.string(),
  scenario: z.string(),
  outcome: z.nullable(z.enum(outcomes)),
  page: z.nullable(z.string()),
  elapsedMs: z.number(),
  taskMs: z.number(),
  primaryMs: z.number(),
  pauseMs: z.number(),
  awayMs: z.number(),
  /** Sent where the form offers to send what it has; missing where it was not. */
  sentEarly: z.optional(z.literal(true)),
  contradictions: z.optional(z.number()),
  /** Task time of the pre-screener before the run; missing where there was none. */
  preScreenerMs: z.optional(z.number()),
  screens: z.number(),
  answers: z.number(),
  errors: z.number(),
  corrections: z.number(),
  backs: z.number(),
  matched: z.number(),
  scored: z.number(),
})
export type RunSummary = z.output<typeof runSummary>

/** A visit in the console's list. `startedAt` is epoch milliseconds; exports carry its calendar date only. */
const visitRow = z.strictObject({
  sid: z.string(),
  study: z.string(),
  startedAt: z.number(),
  lastSeenAt: z.number(),
  lang: locale,
  device: z.string(),
  status: z.enum(['pilot', 'study']),
  simulated: z.boolean(),
  /** What the study's primary measure counts, where it isn't form and signature. */
  scope: z.optional(z.array(z.enum(scopeSegments))),
  events: z.number(),
  runs: z.array(runSummary),
  /** For observers, who mustn't know what was given to whom: how many runs there are; `runs` is empty then, `events` 0. */
  concealed: z.optional(z.strictObject({ begun: z.number(), ended: z.number() })),
})
export type VisitRow = z.output<typeof visitRow>

/**
 * `GET /api/console/visits?study=&lang=&form=&scenario=&outcome=&device=&page=` newest first, 50 a page. Observers can't
 * filter by what they don't see: form, scenario, outcome.
 */
export const visitList = z.strictObject({
  visits: z.array(visitRow),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
})
export type VisitList = z.output<typeof visitList>

/** `GET /api/console/visits/:sid`: the visit, its events in order of `seq` (none for observers), its replies, who imported how many of both. */
export const visitDetail = z.strictObject({
  visit: visitRow,
  events: z.array(z.unknown()),
  imports: z._default(z.array(z.strictObject({ by: z.string(), at: z.number(), events: z.number() })), []),
  /** How many events and replies came after the data were frozen; they are in neither list. 0 for observers. */
  late: z._default(z.number(), 0),
  replies: z.array(
    z.strictObject({
      run: z.nullable(z.string()),
      instrument: z.string(),
      item: z.string(),
      value: z.nullable(z.string()),
    }),
  ),
})

/**
 * `GET /api/console/live`: server-sent events named `visits`, whose data names the visits to read again; none means all.
 */
export const visitsChanged = z.strictObject({ sids: z.array(z.string()) })

/** `GET /api/console/studies`. */
const studyRow = z.strictObject({
  code: z.string(),
  title: z.string(),
  kind: z.enum(['demo', 'study', 'room']),
  frozen: z.boolean(),
  state: z.enum(studyStates),
  visits: z.number(),
  /** The planned number of people, and how many count towards it; missing where nothing is planned. */
  target: z.optional(z.number()),
  joined: z.number(),
  declined: z.number(),
  withdrawn: z.number(),
  scenarios: z.array(z.string()),
  sequences: z.array(sequence),
  languages: z.array(locale),
})
export const studyList = z.strictObject({ studies: z.array(studyRow) })
export type StudyRow = z.output<typeof studyRow>

/** `POST /api/console/studies` and `PUT /api/console/studies/:study`, owner only: a study of one's own, as a draft. */
export const ownStudy = z.extend(studyDefinition, { kind: z.literal('study') })

/** A person in a study's allocation. `arm` is missing until her first form has opened, and for observers. */
const participantRow = z.strictObject({
  /** The order in which people joined, from 1. */
  order: z.number(),
  stratum: z.string(),
  arm: z.optional(z.string()),
  isPilot: z.boolean(),
  isReplaced: z.boolean(),
  /** Null once she has withdrawn. */
  sid: z.nullable(z.string()),
  /** What her personal link is called; for moderators and owner. */
  name: z.optional(z.string()),
})
export type ParticipantRow = z.output<typeof participantRow>

const deviationRow = z.strictObject({ id: z.string(), at: z.number(), who: z.string(), words: z.string() })
/** A link for one person; for moderators and owner. */
const linkRow = z.strictObject({
  link: z.string(),
  name: z.string(),
  isUsed: z.boolean(),
  /** It was taken back, and lets nobody in. */
  isRevoked: z.boolean(),
})
export type LinkRow = z.output<typeof linkRow>

/** `GET /api/console/studies/:study`. */
export const studyDetail = z.strictObject({
  definition: studyDefinition,
  state: z.enum(studyStates),
  joinCode: z.nullable(z.string()),
  /** The hash of the seed that decides the allocation; null where nothing is allocated. */
  seedHash: z.nullable(z.string()),
  createdAt: z.number(),
  frozenAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
  /** From then on nothing about its data changes. */
  dataFrozenAt: z.nullable(z.number()),
  /** How many events and replies came from devices after that: kept, and no part of the data. */
  late: z._default(z.number(), 0),
  /** When the data of its participants are going to be deleted; null while it hasn't ended, or where they are kept. */
  dataGoAt: z.nullable(z.number()),
  dataDeletedAt: z.nullable(z.number()),
  visits: z.number(),
  declined: z.number(),
  withdrawn: z.number(),
  joined: z.number(),
  participants: z.array(participantRow),
  links: z.array(linkRow),
  deviations: z.array(deviationRow),
})
export type StudyDetail = z.output<typeof studyDetail>

/**
 * `GET /api/console/studies/:study/preregistration`: what freezing wrote, or would write now, with its SHA-256; and what it
 * states beside the study, from which the console says it in other languages. Null where another version wrote it.
 */
export const preregistrationText = z.strictObject({
  text: z.string(),
  sha256: z.string(),
  fixed: z.nullable(
    z.strictObject({
      day: z.string(),
      seedHash: z.string(),
      hashes: z.record(z.string(), z.string()),
      measuresVersion: z.number(),
    }),
  ),
})
export type Preregistered = z.output<typeof preregistrationText>

/** `POST /api/console/studies/:study/deviations`, moderators and owner. */
export const newDeviation = z.strictObject({ words: text(2000) })
/** `POST /api/console/studies/:study/links`, moderators and owner: one link for each, called like P07. */
export const newLinks = z.strictObject({ names: z.array(text(40)).check(z.minLength(1), z.maxLength(500)) })

/** `GET /api/console/studies/:study/preview?lang=&arm=&scenario=`: a visit's plan, of which nothing is kept. */
export const preview = z.strictObject({ lang: locale, arm: z.optional(code), scenario: z.optional(code) })
