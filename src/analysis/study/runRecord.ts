import * as z from 'zod/mini'
import { outcomes, type Segment, segments } from '../../instrumentation/event.ts'
import { scopeSegments, usualScope } from '../../study/scope.ts'
import type { PageMeasures, QuestionMeasures, RunMeasures, StretchMeasures } from '../runMeasures.ts'
import { sensitivities, sensitivitySet } from '../sensitivity.ts'

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const count = z.int().check(z.minimum(0), z.maximum(1e9))
/** Whole milliseconds of the session clock. */
const ms = z.int().check(z.minimum(0), z.maximum(4_000_000_000))
/** Items of a loop are counted from 1 as they were first shown: their random ids are nobody's business. */
const item = z.nullable(count)
const segment = z.enum(segments)

/** A page of a run; columns of `pages.csv`. */
export const pageRecord = z.strictObject({
  page: id,
  item,
  segment,
  visits: count,
  pageMs: ms,
  overheadMs: ms,
  words: count,
})
export type PageRecord = z.output<typeof pageRecord>

/** A question of a run; columns of `questions.csv`. */
export const questionRecord = z.strictObject({
  question: id,
  item,
  segment,
  visits: count,
  questionMs: ms,
  readMs: ms,
  respondMs: ms,
  reviewMs: ms,
  revisitMs: ms,
  corrections: count,
  errors: count,
  matchesKey: z.nullable(z.boolean()),
})
export type QuestionRecord = z.output<typeof questionRecord>

const times = z.strictObject(
  Object.fromEntries(sensitivities.map((measure) => [measure, ms])) as Record<
    (typeof sensitivities)[number],
    typeof ms
  >,
)

/** All that an analysis reads of a run: what its measures say, and nothing that was answered. */
export const runRecord = z.strictObject({
  /** Of the measures (`measuresVersion`). */
  version: count,
  /** Of the form as it was served; null where no event has told it. */
  formHash: z.nullable(z.string().check(z.regex(/^[0-9a-f]+$/), z.maxLength(64))),
  outcome: z.nullable(z.enum(outcomes)),
  /** 0 followed no longer, 1 completed, 2 abandoned; null while unfinished, and where it is left out of analysis. */
  cause: z.nullable(z.literal([0, 1, 2])),
  sentEarly: z.boolean(),
  /** Whether a helper sat beside the participant; null where so few had one that it isn't told. */
  helper: z._default(z.nullable(z.boolean()), false),
  contradictions: z.nullable(count),
  /** Task time until the run ended in that way. */
  observedMs: ms,
  elapsedMs: ms,
  pauseMs: ms,
  awayMs: ms,
  taskMs: ms,
  idleMs: ms,
  activeMs: ms,
  prescreenerMs: ms,
  documentsMs: ms,
  signatureMs: ms,
  sheetMs: ms,
  chatMs: ms,
  /** The segments that count in `times`. */
  scope: z._default(z.array(z.enum(scopeSegments)).check(z.minLength(1)), [...usualScope]),
  /** Time under every definition of the sensitivity set; `task` is the primary measure. */
  times,
  errors: count,
  corrections: count,
  helps: count,
  backs: count,
  languageSwitches: count,
  reloads: count,
  clockGaps: count,
  assistLevel: count,
  matched: count,
  scored: count,
  pages: z.array(pageRecord),
  questions: z.array(questionRecord),
})
export type RunRecord = z.output<typeof runRecord>

/** What an analysis reads of a run's measures. */
export function recordOf(measures: RunMeasures, formHash: string | null): RunRecord {
  const { version, outcome, cause, sentEarly, helper, contradictions, observedMs } = measures
  const { elapsedMs, pauseMs, awayMs, taskMs, idleMs, activeMs, sheetMs, chatMs, segments } = measures
  const { errors, corrections, helps, backs, languageSwitches, reloads, clockGaps, assistLevel } = measures
  const after = countedAfterSending(measures.afterSending)
  return {
    ...{ version, formHash, outcome, cause, sentEarly, helper, contradictions, observedMs },
    ...{ elapsedMs, pauseMs, awayMs, taskMs, idleMs, activeMs },
    prescreenerMs: segments.prescreener + (measures.preScreener?.taskMs ?? 0),
    documentsMs: segments.documents + (measures.afterSending?.segments.documents ?? 0),
    signatureMs: segments.signature,
    ...{ sheetMs, chatMs, scope: [...measures.counted], times: sensitivitySet(measures) },
    ...{ errors, corrections, helps, backs, languageSwitches, reloads, clockGaps, assistLevel },
    matched: measures.matched,
    scored: measures.scored,
    pages: withPlaces([...measures.pages, ...after.pages], ({ page }) => page).map(pageOf),
    questions: withPlaces([...measures.questions, ...after.questions], ({ question }) => question).map(questionOf),
  }
}

/** Pages and questions that follow sending, where the scope counts them: else they are no part of the run. */
function countedAfterSending(after: StretchMeasures | null): Pick<StretchMeasures, 'pages' | 'questions'> {
  const isCounted = ({ segment }: { segment: Segment }) => after?.counted.some((one) => one === segment)
  return { pages: after?.pages.filter(isCounted) ?? [], questions: after?.questions.filter(isCounted) ?? [] }
}

function pageOf({ page, item, segment, visits, pageMs, overheadMs, words }: Placed<PageMeasures>): PageRecord {
  return { page, item, segment, visits, pageMs, overheadMs, words }
}

function questionOf(measures: Placed<QuestionMeasures>): QuestionRecord {
  const { question, item, segment, visits, questionMs, readMs, respondMs, reviewMs, revisitMs } = measures
  const { corrections, errors, matchesKey } = measures
  return {
    ...{ question, item, segment, visits, questionMs, readMs, respondMs, reviewMs, revisitMs },
    ...{ corrections, errors, matchesKey },
  }
}

type Placed<Row> = Omit<Row, 'item'> & { item: number | null }

/** Puts the place among a name's items, from 1, where a random id stood. A page shown in two segments keeps its place. */
function withPlaces<Row extends { item: string | null }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Placed<Row>[] {
  const known = new Map<string, string[]>()
  return rows.map((row) => {
    if (row.item === null) return { ...row, item: null }
    const items = known.get(nameOf(row)) ?? []
    known.set(nameOf(row), items)
    if (!items.includes(row.item)) items.push(row.item)
    return { ...row, item: items.indexOf(row.item) + 1 }
  })
}
