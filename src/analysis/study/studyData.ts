import * as z from 'zod/mini'
import { fates } from '../../forms/crosswalk.ts'
import { code, formVersion } from '../../study/names.ts'
import { scopeSegments, usualScope } from '../../study/scope.ts'
import { helperModes } from '../../study/study.ts'
import { arms } from './arms.ts'
import { runRecord, type PageRecord, type QuestionRecord } from './runRecord.ts'

/** Which layout of the data this is; one that can't be read the same way gets another number. */
export const studyDataVersion = 1

const count = z.int().check(z.minimum(0), z.maximum(1e9))
/** Whole milliseconds of the session clock. */
const ms = z.int().check(z.minimum(0), z.maximum(4_000_000_000))
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const line = z.string().check(z.maxLength(500))

const reply = z.strictObject({ instrument: code, item: code, value: z.nullable(code) })
export type StudyReply = z.output<typeof reply>

/** A pause that nobody pressed when it happened: appended by a moderator, on the session clock, and in no event (A7). */
export const latePause = z.strictObject({ fromMs: ms, toMs: ms, why: line, by: line, date })
export type LatePause = z.output<typeof latePause>

/** One form, once. */
export const studyRun = z.strictObject({
  /** 1 or 2: the first or the second run of the visit. */
  period: z.int().check(z.minimum(1), z.maximum(9)),
  arm: z.enum(arms),
  form: formVersion,
  scenario: code,
  /** Which of the matched households was played; null for one without a twin. */
  twin: z.nullable(z.enum(['a', 'b'])),
  /** Task time that a skilled person is predicted to need in form and signature; null where nothing was predicted. */
  expertMs: z.nullable(count),
  replies: z.array(reply),
  latePauses: z.array(latePause),
  /** The primary measure without the late pauses too; null where there are none. The log's own stays the primary one. */
  withLatePausesMs: z.nullable(ms),
  ...runRecord.shape,
})
export type FullRun = z.output<typeof studyRun>

/** Somebody who said yes. `pid` counts from the first to begin, and says nothing else. */
export const studyParticipant = z.strictObject({
  pid: z.string().check(z.regex(/^p\d{3,6}$/)),
  status: z.enum(['pilot', 'study']),
  simulated: z.boolean(),
  language: line,
  device: line,
  sequence: z.nullable(code),
  stratum: line,
  /** What was said about age, earlier applications and assistive technology; null where skipped. */
  age: z.nullable(code),
  applied: z.nullable(code),
  assistive: z.nullable(code),
  runs: z.array(studyRun),
})
export type FullParticipant = z.output<typeof studyParticipant>

/** Somebody looked at the ratio before the study allowed it. */
export const look = z.strictObject({ date, by: line, reason: line, people: count })
export type Look = z.output<typeof look>

/** What was done otherwise than planned, in the words of whoever wrote it down. */
export const deviation = z.strictObject({ date, by: line, words: z.string() })
export type Deviation = z.output<typeof deviation>

export const studyFacts = z.strictObject({
  code,
  title: z.string(),
  kind: z.enum(['demo', 'study', 'room']),
  /** Invented people: shown on every figure, and never analysed together with real ones. */
  simulated: z.boolean(),
  frozen: z.boolean(),
  design: z.enum(['crossover', 'between']),
  /** Whether the sequences change the household with the form (four sequences, measurement B1). */
  twins: z.boolean(),
  long: formVersion,
  simplified: formVersion,
  /** People in all for a crossover, in each arm between people. */
  planned: count,
  /** What is tested (measurement C8). */
  claim: z.strictObject({
    ratio: z.number().check(z.minimum(0.1), z.maximum(100)),
    within: z.number().check(z.minimum(1.01), z.maximum(4)),
  }),
  stoppingRule: z.enum(['none', 'precision', 'one-look-at-half']),
  preregistered: z.boolean(),
  randomized: z.boolean(),
  /** SHA-256 of the seed of the allocation; null where there is none. */
  seedHash: z.nullable(z.string()),
  limitMinutes: z.nullable(count),
  /** The segments that the primary measure counts. */
  scope: z._default(z.array(z.enum(scopeSegments)).check(z.minLength(1)), [...usualScope]),
  /** Whether a helper sat beside people: where one was there, always, or never. */
  helper: z._default(z.enum(['never', ...helperModes]), 'never'),
  declined: count,
  withdrawn: count,
  /** Visits that the team deleted, trials among them; nothing of them is left but the count. */
  deleted: z._default(count, 0),
  /** Days of the first and the last visit; null without visits. */
  firstDay: z.nullable(date),
  lastDay: z.nullable(date),
  looks: z.array(look),
  deviations: z.array(deviation),
})
export type StudyFacts = z.output<typeof studyFacts>

export const crosswalkLine = z.strictObject({ question: code, fate: z.enum(fates), via: z.array(code) })

/** Everything that is known of a study and may leave the server. It holds times, counts and codes, and no answer. */
export const studyData = z.strictObject({
  version: z.literal(studyDataVersion),
  study: studyFacts,
  crosswalk: z.array(crosswalkLine),
  participants: z.array(studyParticipant),
})
export type FullStudy = z.output<typeof studyData>

/** The time of a page with no question current, and of a question; rows of one name and segment add up. */
export type PageTime = Pick<PageRecord, 'page' | 'segment' | 'overheadMs'>
export type QuestionTime = Pick<QuestionRecord, 'question' | 'segment' | 'questionMs'>

/** What an analysis reads of a run: of its pages and questions, the times alone. */
export type StudyRun = Omit<FullRun, 'pages' | 'questions'> & {
  pages: readonly PageTime[]
  questions: readonly QuestionTime[]
}
export type StudyParticipant = Omit<FullParticipant, 'runs'> & { runs: readonly StudyRun[] }
/** Everything an analysis of a study reads. */
export type StudyData = Omit<FullStudy, 'participants'> & { participants: readonly StudyParticipant[] }
