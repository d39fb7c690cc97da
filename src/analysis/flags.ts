import { isNoVariation } from './numbers/isNoVariation.ts'
import { mean, variance } from './numbers/moments.ts'

/** A completed run with its time, and the predicted time of an expert in the same unit, where there is one. */
export interface TimedRun {
  run: string
  form: string
  time: number
  expertTime: number | null
}

export interface Flag {
  run: string
  code: 'faster-than-an-expert' | 'far-slower-than-others'
  /** The border that was crossed, in the unit of the times. */
  border: number
}

/**
 * Runs to look at, never to leave out (measurement C11): faster than 30 % of the predicted expert time, or slower than
 * three geometric standard deviations from the form's geometric mean. Runs are left out by rules fixed before the
 * study alone, never because a time is long or short.
 */
export function flags(runs: readonly TimedRun[]): Flag[] {
  const usable = runs.filter(({ time }) => Number.isFinite(time) && time > 0)
  const borders = new Map<string, number>()
  for (const form of new Set(usable.map((run) => run.form)))
    borders.set(form, slowBorder(usable.filter((run) => run.form === form).map(({ time }) => time)))
  return usable.flatMap(({ run, form, time, expertTime }) => {
    const found: Flag[] = []
    if (expertTime !== null && time < 0.3 * expertTime)
      found.push({ run, code: 'faster-than-an-expert', border: 0.3 * expertTime })
    const border = borders.get(form) ?? Infinity
    if (time > border) found.push({ run, code: 'far-slower-than-others', border })
    return found
  })
}

/** Infinite while fewer than two times, or no spread, leave nothing to judge by. */
function slowBorder(times: readonly number[]): number {
  const y = times.map(Math.log)
  const spread = Math.sqrt(variance(y))
  return isNoVariation(spread, mean(y)) ? Infinity : Math.exp(mean(y) + 3 * spread)
}
