import type { Outcome } from '../../instrumentation/event.ts'
import type { Reason } from '../result.ts'

/** One run as seen by time: how long it was followed, and how that ended (causes 1, 2 and 0 of measurement F1). */
export interface FollowUp {
  /** Time until the end or until following stopped, in one unit; above 0. */
  time: number
  cause: 'completed' | 'abandoned' | 'stopped-following'
}

/**
 * What an outcome means for the curves of completion; null for runs that are removed from analysis and counted in the
 * flow diagram (measurement A5). Assistance at level 3 (took over) stops following at its moment: the caller passes
 * that time.
 */
export function causeOf(outcome: Outcome, tookOver: boolean): FollowUp['cause'] | null {
  if (outcome === 'technical_failure' || outcome === 'withdrawn') return null
  if (tookOver || outcome === 'timed_out' || outcome === 'interrupted') return 'stopped-following'
  return outcome === 'abandoned' ? 'abandoned' : 'completed'
}

/** Why these runs have no curve, or null when they have one. */
export function unusableRuns(runs: readonly FollowUp[]): Reason | null {
  if (runs.length === 0) return 'no-observations'
  if (!runs.every(({ time }) => Number.isFinite(time))) return 'not-a-number'
  if (runs.some(({ time }) => time <= 0)) return 'time-not-positive'
  return runs.some(({ time }) => time > 1e12) ? 'out-of-range' : null
}

/** How many runs of these lengths were still followed just before a moment. */
export function atRiskAt(followed: readonly number[], time: number): number {
  return followed.filter((until) => until >= time).length
}

/** Runs at one moment, and how many were still followed just before it. */
export interface Moment {
  time: number
  atRisk: number
  completed: number
  abandoned: number
}

/** The moments at which runs ended or stopped being followed, in order. */
export function moments(runs: readonly FollowUp[]): Moment[] {
  const ordered = [...runs].sort((a, b) => a.time - b.time)
  const found: Moment[] = []
  ordered.forEach(({ time, cause }, place) => {
    if (found.at(-1)?.time !== time) found.push({ time, atRisk: ordered.length - place, completed: 0, abandoned: 0 })
    const moment = found.at(-1)
    if (moment && cause === 'completed') moment.completed += 1
    if (moment && cause === 'abandoned') moment.abandoned += 1
  })
  return found
}
