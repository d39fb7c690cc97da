import { checkParameters } from './checkParameters.ts'
import { type Parameter, parameterIds, type Parameters, type Rates } from './parameters.ts'
import { type Predicted, predicted } from './predictRun.ts'
import type { Range } from './range.ts'
import { seededRandom } from './seededRandom.ts'
import { secondsOf, type Setting, timeOf } from './timeOf.ts'
import { sumOfWork, type Work } from './work.ts'

/** How draws were made: the same seed and number of draws give the same result. */
export interface Draws {
  seed: number
  draws: number
}

const mostDraws = 100_000

/** Whether a simulation can be made so: whole numbers, at least one draw and not so many that a page would stand still. */
export const isDraws = ({ seed, draws }: Draws): boolean =>
  Number.isSafeInteger(seed) && Number.isSafeInteger(draws) && draws >= 1 && draws <= mostDraws

/** Times of invented people, each with parameters drawn from the ranges. */
export interface SimulatedRun extends Predicted, Draws {
  seconds: { mean: number; median: number; range: Range }
}

/** A draw from the triangle over the range of a parameter, by inversion; `u` lies between 0 and 1. */
export function triangular({ fast, typical, slow }: Parameter, u: number): number {
  const low = Math.min(fast, slow)
  const high = Math.max(fast, slow)
  if (high === low) return low
  const atTypical = (typical - low) / (high - low)
  return u < atTypical
    ? low + Math.sqrt(u * (high - low) * (typical - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - typical))
}

const draw = (parameters: Parameters, random: () => number): Rates =>
  Object.fromEntries(parameterIds.map((id) => [id, triangular(parameters[id], random())])) as Rates

/** The quantile between the two nearest of sorted numbers (R's type 7). */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/**
 * A Monte Carlo over the table of parameters: each drawn from a triangle, independently, once a person. It shows what the
 * ranges of the table add up to; what the model itself misses is in the ranges of `predictRun`.
 * @throws UnusableParameters, and a RangeError for draws that can't be made
 */
export function simulateRun(
  rows: readonly { work: Work }[],
  parameters: Parameters,
  setting: Setting,
  { seed, draws }: Draws,
): SimulatedRun {
  checkParameters(parameters)
  if (!isDraws({ seed, draws })) throw new RangeError(`no simulation of ${draws} draws with seed ${seed}`)
  const work = sumOfWork(rows.map((row) => row.work))
  const random = seededRandom(seed)
  const times = Array.from({ length: draws }, () => secondsOf(timeOf(work, draw(parameters, random), setting)))
  const mean = times.reduce((sum, time) => sum + time, 0) / draws
  times.sort((a, b) => a - b)
  const range: Range = [quantile(times, 0.1), quantile(times, 0.9)]
  return { ...predicted, seed, draws, seconds: { mean, median: quantile(times, 0.5), range } }
}
