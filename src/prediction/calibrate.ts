import type { AnswerClass } from './answerWork.ts'
import { type PredictedRun, runOf } from './predictRun.ts'
import { deviations } from './range.ts'

/** One time that was measured beside the one that was predicted, in seconds. */
export interface Observation {
  participant: string
  observed: number
  predicted: number
}

/** What predictions are multiplied by, and what that rests on. */
export interface Calibration {
  factor: number
  /** How far observations are believed against the model, 0 to 1. */
  weight: number
  n: number
}

/** Thrown for a time that nobody can take. */
export class UnusableObservation extends RangeError {
  override name = 'UnusableObservation'
}

/** Standard deviations of log time before anything was observed (measurement D): of whole runs, of one class of answers. */
export const priors = { run: deviations.model, class: 0.4 } as const

function residualOf({ observed, predicted }: Observation): number {
  if (!(observed > 0 && predicted > 0) || !Number.isFinite(observed) || !Number.isFinite(predicted)) {
    throw new UnusableObservation('observed and predicted times are positive numbers of seconds')
  }
  return Math.log(observed / predicted)
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length

/** The sample's standard deviation; of a single number what is assumed between people. */
function deviationOf(numbers: readonly number[]): number {
  if (numbers.length < 2) return deviations.person
  const mean = meanOf(numbers)
  return Math.sqrt(numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (numbers.length - 1))
}

/** The factor that residuals of this mean and standard deviation lead to, drawn towards 1 where they are few or apart. */
export function calibrationFrom(n: number, mean: number, deviation: number, prior: number = priors.run): Calibration {
  if (n === 0) return { factor: 1, weight: 0, n }
  const weight = prior ** 2 / (prior ** 2 + deviation ** 2 / n)
  return { factor: Math.exp(weight * mean), weight, n }
}

/**
 * The factor that brings predictions to what was observed (measurement D). First-time applicants are slower than the model's
 * skilled people: factors above 1.5 are no surprise.
 * @throws UnusableObservation
 */
export function calibrate(observations: readonly Observation[], prior: number = priors.run): Calibration {
  const residuals = observations.map(residualOf)
  return calibrationFrom(residuals.length, meanOf(residuals), deviationOf(residuals), prior)
}

/**
 * The mean absolute error, as a share of the observed time, where each participant is predicted from all others.
 * @returns nothing where there are fewer than two participants
 */
export function leaveOneOutError(observations: readonly Observation[], prior: number = priors.run): number | undefined {
  const participants = new Set(observations.map(({ participant }) => participant))
  if (participants.size < 2) return undefined
  const errors = [...participants].flatMap((left) => {
    const { factor } = calibrate(
      observations.filter(({ participant }) => participant !== left),
      prior,
    )
    return observations
      .filter(({ participant }) => participant === left)
      .map(({ observed, predicted }) => Math.abs(observed - predicted * factor) / observed)
  })
  return meanOf(errors)
}

/**
 * A prediction brought to what was observed: rows of a class that was calibrated take its factor, the others that of whole
 * runs. It stays a prediction.
 */
export function calibrated(
  run: PredictedRun,
  whole: Pick<Calibration, 'factor'>,
  byClass: Partial<Record<AnswerClass, Calibration>> = {},
): PredictedRun {
  const rows = run.rows.map((row) => {
    const { factor } = byClass[row.class] ?? whole
    const { read, decide, locate, enter, advance } = row.parts
    const parts = {
      read: read * factor,
      decide: decide * factor,
      locate: locate * factor,
      enter: enter * factor,
      advance: advance * factor,
    }
    return { ...row, parts, seconds: row.seconds * factor }
  })
  return runOf(run.form, run, rows)
}
