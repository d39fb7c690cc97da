import { z95 } from '../numbers/distributions.ts'
import { notEstimable, type Interval, type Reason, type Result } from '../result.ts'
import { moments, unusableRuns, type FollowUp } from './followUp.ts'

/** From `time` on, this share is estimated not to have completed. */
export interface SurvivalStep {
  time: number
  atRisk: number
  completed: number
  unfinished: number
  /** Log-log interval at 95 %; null where the share is 1 or 0. */
  interval: Interval | null
}

/** The time by which half have completed, with the limits where the interval's curves fall to one half. */
export interface MedianTime {
  time: number | null
  lower: number | null
  upper: number | null
  /** Why there is no median. */
  reason: Reason | null
}

export interface SurvivalPoint {
  /** Moments of completion only; before the first the share is 1. */
  steps: SurvivalStep[]
  median: MedianTime
  /** The longest time that anybody was followed. */
  followedUntil: number
}
export type SurvivalResult = Result<SurvivalPoint, unknown, 'kaplan-meier'>

/**
 * How fast people would finish if nobody could quit: Kaplan & Meier's curve with those who abandoned followed until
 * then, and log-log intervals (measurement C6); R: `survfit(Surv(t, done) ~ form, conf.type = "log-log")`. It assumes
 * that those who quit would have been as fast as the others, which mostly fails: slow people quit.
 */
export function kaplanMeier(runs: readonly FollowUp[]): SurvivalResult {
  const problem = unusableRuns(runs)
  if (problem) return notEstimable('kaplan-meier', runs.length, problem)
  let [unfinished, greenwood] = [1, 0]
  const steps: SurvivalStep[] = []
  for (const { time, atRisk, completed } of moments(runs)) {
    if (completed === 0) continue
    unfinished = completed === atRisk ? 0 : (unfinished * (atRisk - completed)) / atRisk
    greenwood += completed === atRisk ? 0 : completed / (atRisk * (atRisk - completed))
    steps.push({ time, atRisk, completed, unfinished, interval: logLog(unfinished, greenwood) })
  }
  const followedUntil = runs.reduce((latest, { time }) => Math.max(latest, time), 0)
  const median = medianTime(steps)
  return { status: 'estimated', method: 'kaplan-meier', n: runs.length, df: null, steps, median, followedUntil }
}

/** The curve at a moment: 1 before the first completion. */
export function survivalAt({ steps }: SurvivalPoint, time: number): Pick<SurvivalStep, 'unfinished' | 'interval'> {
  return steps.filter((step) => step.time <= time).at(-1) ?? { unfinished: 1, interval: null }
}

function logLog(share: number, greenwood: number): Interval | null {
  if (share <= 0 || share >= 1) return null
  const reach = (z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(share))
  return { lower: share ** Math.exp(reach), upper: share ** Math.exp(-reach) }
}

function medianTime(steps: readonly SurvivalStep[]): MedianTime {
  const fallsToHalf = (of: (step: SurvivalStep) => number | null) => {
    const place = steps.findIndex((step) => isAtMostHalf(of(step)))
    const [here, next] = [steps[place], steps[place + 1]]
    if (!here) return null
    // On a stretch where the curve is exactly one half, every moment of it is a median.
    return isHalf(of(here)) && next ? (here.time + next.time) / 2 : here.time
  }
  const time = fallsToHalf(({ unfinished }) => unfinished)
  const lower = fallsToHalf(({ interval, unfinished }) => interval?.lower ?? (unfinished === 0 ? null : unfinished))
  const upper = fallsToHalf(({ interval, unfinished }) => interval?.upper ?? (unfinished === 0 ? null : unfinished))
  return { time, lower, upper, reason: time === null ? 'half-not-reached' : null }
}

/** One half may come out of a product of fractions a digit off. */
const isHalf = (share: number | null) => share !== null && Math.abs(share - 0.5) < 1e-12
const isAtMostHalf = (share: number | null) => share !== null && share <= 0.5 + 1e-12
