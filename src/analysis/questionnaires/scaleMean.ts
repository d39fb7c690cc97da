import { meanAgainst, type MeanInference, type MeanPoint } from '../numbers/meanAgainst.ts'
import { variance } from '../numbers/moments.ts'
import { notEstimable, type Result } from '../result.ts'

export interface ScalePoint extends MeanPoint {
  /** Standard deviation of the scores; null of one. */
  sd: number | null
  /** People whose sheet lacks an item: they have no score, and none is filled in. */
  incomplete: number
}
export type ScaleResult<Method extends string> = Result<ScalePoint, MeanInference, Method>

/** A scale: the ends of its scores, and the mean that many studies found. */
export interface Scale {
  lowest: number
  highest: number
  reference: number
}

/**
 * The mean score of a scale with its t interval, cut to the scale's ends, and a two-sided p against the reference
 * (measurement C7). A score is null where items are missing.
 */
export function scaleMean<Method extends string>(
  method: Method,
  scores: readonly (number | null)[],
  { lowest, highest, reference }: Scale,
): ScaleResult<Method> {
  const complete = scores.filter((score) => score !== null)
  const incomplete = scores.length - complete.length
  if (complete.length === 0)
    return notEstimable(method, 0, scores.length === 0 ? 'no-observations' : 'no-complete-answers')
  const result = meanAgainst(complete, reference)
  if (result.status === 'not-estimable') return notEstimable(method, result.n, result.reason)
  const sd = complete.length < 2 ? null : Math.sqrt(variance(complete))
  if (result.status === 'point-only') return { ...result, method, sd, incomplete }
  const { lower, upper } = result.interval
  const interval = { lower: Math.max(lowest, lower), upper: Math.min(highest, upper) }
  return { ...result, method, sd, incomplete, interval }
}

/** The items of a sheet when all are there and whole numbers from `least` to `most`; else null. */
export function complete(
  items: readonly (number | null | undefined)[],
  length: number,
  least: number,
  most: number,
): number[] | null {
  const answered = items.filter(
    (item): item is number => typeof item === 'number' && Number.isInteger(item) && item >= least && item <= most,
  )
  return answered.length === length && items.length === length ? answered : null
}
