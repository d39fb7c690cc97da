import { notEstimable, type Result } from '../result.ts'
import { moments, unusableRuns, type FollowUp } from './followUp.ts'

/** From `time` on, these shares of people had completed and abandoned. */
export interface IncidenceStep {
  time: number
  completed: number
  abandoned: number
}
export interface IncidencePoint {
  /** Only moments at which a share changes; before the first both are 0. */
  steps: IncidenceStep[]
}
export type IncidenceResult = Result<IncidencePoint, unknown, 'aalen-johansen'>

/**
 * What share has completed, and what share has abandoned, by each moment: cumulative incidence with abandonment as a
 * competing event (Aalen & Johansen 1978; measurement C6). The default answer to "how many finish by minute m?"; R:
 * `survfit(Surv(t, factor(cause)) ~ form)`. Without runs whose following stopped it is the plain share.
 */
export function incidence(runs: readonly FollowUp[]): IncidenceResult {
  const problem = unusableRuns(runs)
  if (problem) return notEstimable('aalen-johansen', runs.length, problem)
  let [remaining, completed, abandoned] = [1, 0, 0]
  const steps: IncidenceStep[] = []
  for (const moment of moments(runs)) {
    const ended = moment.completed + moment.abandoned
    if (ended === 0) continue
    completed += (remaining * moment.completed) / moment.atRisk
    abandoned += (remaining * moment.abandoned) / moment.atRisk
    remaining *= (moment.atRisk - ended) / moment.atRisk
    steps.push({ time: moment.time, completed, abandoned })
  }
  return { status: 'estimated', method: 'aalen-johansen', n: runs.length, df: null, steps }
}

/** The shares at a moment. */
export function incidenceAt({ steps }: IncidencePoint, time: number): IncidenceStep {
  const last = steps.filter((step) => step.time <= time).at(-1)
  return { time, completed: last?.completed ?? 0, abandoned: last?.abandoned ?? 0 }
}
