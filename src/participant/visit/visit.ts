import type { Locale } from '../../i18n/locale.ts'
import type { VisitPlan } from '../../study/api.ts'

/** The steps of a visit besides the form's own pages, in order. */
export const stages = ['background', 'warm-up', 'scenario', 'form', 'questionnaire', 'thanks'] as const
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
  /** The number on the confirmation page of each run that was sent. */
  numbers: Record<string, string>
  ended?: 'finished' | 'stopped' | 'deleted'
}

/** The run under way. */
export function runOf(visit: Visit) {
  const run = visit.plan.runs[visit.runIndex]
  if (!run) throw new RangeError(`visit has no run ${visit.runIndex}`)
  return run
}
