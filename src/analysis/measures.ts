import { segments, type LogEvent, type Segment } from '../instrumentation/event.ts'
import { idleThresholdMs } from '../instrumentation/idleThreshold.ts'
import { afterSendingIn, usualScope, type Scope } from '../study/scope.ts'
import { endingOf, outcomeOf } from './ending.ts'
import { idleSpans, type IdleThreshold } from './idleTime.ts'
import { excludedIntervals, openSpans, quickReloads } from './intervals.ts'
import { measurePages } from './pageMeasures.ts'
import { measureQuestions } from './questionMeasures.ts'
import { questionTimes } from './questionTime.ts'
import { logAfterSending, logOfPreScreener, runLog, type RunLog } from './runLog.ts'
import type { PageMeasures, RunMeasures, StretchMeasures } from './runMeasures.ts'
import { measureScope } from './scope.ts'
import { showings } from './showings.ts'
import { clip, length, lengthWithout, type Span, union } from './span.ts'

/** Which definitions the numbers follow; it grows whenever the same events would give other numbers. */
export const measuresVersion = 2

/**
 * Measures one run from the events of its visit (measurement A3), which may come unordered, doubled or with gaps. An
 * unfinished run is measured up to its last event. Never throws on a valid log; a run without events measures 0.
 * `latePauses` are those that were added to the run afterwards: results give a ratio with and without them (A7). `scope`
 * is what the study counts in its primary measure.
 */
export function measureRun(
  visit: readonly LogEvent[],
  run: string,
  threshold: IdleThreshold = idleThresholdMs,
  latePauses: readonly Span[] = [],
  scope: Scope = usualScope,
): RunMeasures {
  const log = runLog(visit, run, latePauses)
  const ofRun = (event: LogEvent) => event.run === run
  const measures = measureStretch(log, threshold, scope)
  const afterSending = measureAfterSending(visit, run, threshold, latePauses, scope)
  const end = log.all('run_end').find(ofRun)
  return {
    version: measuresVersion,
    run,
    form: log.inside.find((event) => event.form !== undefined)?.form ?? null,
    scenario: log.all('run_start').find(ofRun)?.d.scenario ?? null,
    outcome: outcomeOf(log),
    sentEarly: end?.d.sent_early ?? false,
    contradictions: end?.d.contradictions ?? null,
    ...endingOf(log),
    helper: visit.some((event) => event.type === 'session_start' && event.d.helper === true),
    page: log.said('page_enter').at(-1)?.page ?? null,
    primaryMs: measures.scope.taskMs + (afterSending?.scope.taskMs ?? 0),
    ...measures,
    preScreener: measurePreScreener(visit, run, threshold, latePauses),
    afterSending,
  }
}

/** The same measures for the pre-screener that came before a run; null where there was none. */
export function measurePreScreener(
  visit: readonly LogEvent[],
  run: string,
  threshold: IdleThreshold = idleThresholdMs,
  latePauses: readonly Span[] = [],
): StretchMeasures | null {
  const log = logOfPreScreener(visit, run, latePauses)
  return log && measureStretch(log, threshold, [])
}

/**
 * The same measures for the pages that follow sending (confirmation, and documents where a form asks for them there).
 * Null while the run is unfinished.
 */
export function measureAfterSending(
  visit: readonly LogEvent[],
  run: string,
  threshold: IdleThreshold = idleThresholdMs,
  latePauses: readonly Span[] = [],
  scope: Scope = usualScope,
): StretchMeasures | null {
  const log = logAfterSending(visit, run, latePauses)
  return log && measureStretch(log, threshold, afterSendingIn(scope))
}

function measureStretch(log: RunLog, threshold: IdleThreshold, counted: Scope): StretchMeasures {
  const { frame, inside, said } = log
  const excluded = excludedIntervals(log)
  const notCurrent = [...excluded, ...quickReloads(log)]
  const taskTime = lengthWithout(excluded)
  const currentTime = lengthWithout(notCurrent)
  const shown = showings(log)
  const timed = shown.map((showing) => ({ showing, times: questionTimes(showing) }))
  const pages = measurePages(timed, taskTime, currentTime)
  const questions = measureQuestions(timed, currentTime)
  const pauseMs = length(union(excluded.filter(({ kind }) => kind === 'pause')))
  const awayMs = length(union(excluded)) - pauseMs
  const elapsedMs = frame.to - frame.from
  const taskMs = elapsedMs - pauseMs - awayMs
  const idle = (factor: number) => idleSpans(log, shown, excluded, (words) => factor * threshold(words))
  const [idleOnce, idleHalf, idleDouble] = [idle(1), idle(0.5), idle(2)]
  const idleMs = length(idleOnce)
  const sheet = openWithin(log, 'sheet_opened', 'sheet_closed')
  const chat = openWithin(log, 'chat_opened', 'chat_closed')
  const scored = questions.filter(({ matchesKey }) => matchesKey !== null)
  return {
    fromMs: frame.from,
    toMs: frame.to,
    elapsedMs,
    pauseMs,
    awayMs,
    taskMs,
    idleMs,
    idleHalfMs: length(idleHalf),
    idleDoubleMs: length(idleDouble),
    activeMs: taskMs - idleMs,
    sheetMs: taskTime(sheet),
    chatMs: taskTime(chat),
    segments: bySegment(pages),
    counted,
    scope: measureScope(shown, taskTime, { idleOnce, idleHalf, idleDouble, sheet, chat }, counted),
    pages,
    questions,
    errors: said('validation_error').length,
    corrections: said('correction').length,
    backs: said('back').length,
    languageSwitches: said('language_switch').length,
    helps: said('help_opened').length,
    reloads: Math.max(0, new Set(inside.map((event) => event.doc)).size - 1),
    clockGaps: said('clock_gap').length,
    assistLevel: Math.max(0, ...said('assist').map((event) => event.d.level)),
    screens: new Set(said('page_enter').map((event) => `${event.page} ${event.item ?? ''}`)).size,
    answers: questions.length,
    matched: scored.filter(({ matchesKey }) => matchesKey).length,
    scored: scored.length,
  }
}

function openWithin(log: RunLog, opens: 'sheet_opened' | 'chat_opened', closes: 'sheet_closed' | 'chat_closed') {
  return union(clip(openSpans(log, opens, closes), log.frame))
}

function bySegment(pages: readonly PageMeasures[]): Record<Segment, number> {
  const time = (segment: Segment) =>
    pages.filter((page) => page.segment === segment).reduce((sum, page) => sum + page.pageMs, 0)
  return Object.fromEntries(segments.map((segment) => [segment, time(segment)])) as Record<Segment, number>
}
