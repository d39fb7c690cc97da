import { isOfRoom, shippedForms } from '../../forms/loadForm.ts'
import { isLocale, type Locale } from '../../i18n/locale.ts'
import type { VisitPlan } from '../../study/api.ts'
import type { Cover } from './cover.ts'
import type { Reply } from './requests.ts'

/** The steps of a visit, in order; those from the scenario to the questionnaire once for each run, with a break between. */
const stages = [
  'background',
  'warm-up',
  'scenario',
  'pre-screener',
  'form',
  'questionnaire',
  'break',
  'thanks',
] as const
export type Stage = (typeof stages)[number]

/** What this device knows of the visit it is in. Answers are kept apart; nothing of them is here. */
export interface Visit {
  sid: string
  /** Lets this device, and no other, write to this visit. */
  token: string
  lang: Locale
  plan: VisitPlan
  stage: Stage
  /** Which of the plan's runs is under way. */
  runIndex: number
  /** Runs that have begun and runs that were sent, by `r1`, `r2`. */
  begun: string[]
  sent: string[]
  /** Runs that ended without being sent. */
  over?: string[]
  /** The highest level of a moderator's help in each run. */
  assists?: Record<string, number>
  /** Time given in each run beyond the study's limit, in milliseconds. */
  extensions?: Record<string, number>
  /** What lies over the page. */
  cover?: Cover
  /** The number of the last command of a moderator that was done, and what came of those the server doesn't know of. */
  commandsDone?: number
  untold?: { n: number; done: boolean }[]
  /** The number on the confirmation page of each run that was sent. */
  numbers: Record<string, string>
  /** Replies to questionnaires that haven't reached the server. */
  replies: Reply[]
  ended?: 'finished' | 'stopped' | 'interrupted'
  /** The answers were taken off this device. */
  isWiped?: boolean
  /** A helper sits beside the participant. */
  hasHelper?: true
  /** A researcher looks at the pages: nothing is kept or sent. */
  isPreview?: boolean
}

/** Whether what stands in storage is a visit that this version can go on with. */
export function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false
  const { sid, token, lang, stage, plan, runIndex, replies } = value as Partial<Visit>
  const run = plan?.runs?.[runIndex ?? -1]
  return (
    typeof sid === 'string' &&
    typeof token === 'string' &&
    isLocale(lang) &&
    stages.some((one) => one === stage) &&
    Array.isArray(replies) &&
    run !== undefined &&
    plan?.runs.every(({ form }) => shippedForms.includes(form) || isOfRoom(form)) === true
  )
}

/** Where the answers of a run's pre-screener are kept, apart from those of its form. */
export const preScreenerPlace = (run: string) => `${run}-pre-screener`

/** Where the answers to what is under way are kept. */
export const answersPlace = (visit: Visit) =>
  visit.stage === 'pre-screener' ? preScreenerPlace(runOf(visit).run) : runOf(visit).run

/** The run under way. */
export function runOf(visit: Visit) {
  const run = visit.plan.runs[visit.runIndex]
  if (!run) throw new RangeError(`visit has no run ${visit.runIndex}`)
  return run
}

/** Whether the clock of the current run is running: it has begun, and was neither sent nor ended. */
export function isInRun(visit: Visit): boolean {
  const { run } = runOf(visit)
  return visit.begun.includes(run) && !visit.sent.includes(run) && !isOver(visit, run)
}

/** Whether the run under way has worked for as long as the study allows, with the time a moderator gave beyond it. */
export function isPastLimit(visit: Visit, workMs: number): boolean {
  const { plan, extensions } = visit
  if (plan.limitMs === undefined || !isInRun(visit)) return false
  return workMs >= plan.limitMs + (extensions?.[runOf(visit).run] ?? 0)
}

/** Whether a run ended without being sent. */
export const isOver = (visit: Visit, run: string) => visit.over?.includes(run) ?? false

/** The run before the one under way, and the run after it, where the plan has them. */
export const runBefore = ({ plan, runIndex }: Visit) => plan.runs[runIndex - 1]
export const runAfter = ({ plan, runIndex }: Visit) => plan.runs[runIndex + 1]

/**
 * Whether the dates to expect of a run may be shown: while its own pages are open, and once the visit is over. On a shared
 * device they go with the answers, when the visit ends.
 */
export function canSeeDates(visit: Visit, run: string): boolean {
  const isOpen = visit.ended !== undefined || (visit.stage === 'form' && runOf(visit).run === run)
  return isOpen && visit.sent.includes(run) && !visit.isWiped
}

/** Whether the filled-in application of a run may be shown: as long as its dates, but never on a shared device. */
export const canPrint = (visit: Visit, run: string) => canSeeDates(visit, run) && !visit.plan.kiosk

/** Where the filled-in application of a run is to be seen. */
export const printAddress = (run: string) => `/visit/print/${run}`
/** Where its estimate is to be seen, with the way to each number. */
export const estimateAddress = (run: string) => `/visit/print-estimate/${run}`
/** Where the dates to expect are to be seen, for visits with a helper. */
export const followUpAddress = (run: string) => `/visit/follow-up/${run}`
