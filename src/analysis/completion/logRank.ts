import { normalBeyond } from '../numbers/distributions.ts'
import { notEstimable, type Result } from '../result.ts'
import { moments, unusableRuns, type FollowUp } from './followUp.ts'

export interface LogRankPoint {
  /** Completions seen in the long form, and expected if both forms were alike. */
  observed: number
  expected: number
}
export interface LogRankInference {
  df: number
  chiSquare: number
  p: number
}
export type LogRankResult = Result<LogRankPoint, LogRankInference, 'log-rank'>

/**
 * Whether two groups complete equally fast at every moment: the log-rank test (Mantel 1966), R: `survdiff`, under the
 * same assumption as Kaplan & Meier's curve. For groups of different people.
 */
export function logRank(long: readonly FollowUp[], simplified: readonly FollowUp[]): LogRankResult {
  const method = 'log-rank'
  const n = long.length + simplified.length
  const problem = unusableRuns(long) ?? unusableRuns(simplified)
  if (problem) return notEstimable(method, n, problem)
  const times = long.map(({ time }) => time).sort((a, b) => a - b)
  const completions = countBy(long.filter(({ cause }) => cause === 'completed').map(({ time }) => time))
  let [observed, expected, variance, gone] = [0, 0, 0, 0]
  for (const { time, atRisk, completed } of moments([...long, ...simplified])) {
    while (gone < times.length && (times[gone] ?? Infinity) < time) gone += 1
    const share = (times.length - gone) / atRisk
    observed += completions.get(time) ?? 0
    expected += completed * share
    if (atRisk > 1) variance += (completed * share * (1 - share) * (atRisk - completed)) / (atRisk - 1)
  }
  if (observed === 0 && expected === 0) return notEstimable(method, n, 'no-completions')
  if (!(variance > 0)) return { status: 'point-only', method, n, df: null, reason: 'no-variation', observed, expected }
  const chiSquare = (observed - expected) ** 2 / variance
  const p = normalBeyond(Math.sqrt(chiSquare))
  return { status: 'estimated', method, n, df: 1, observed, expected, chiSquare, p }
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
