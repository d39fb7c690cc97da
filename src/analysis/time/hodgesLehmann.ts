import { normalBelow, normalBeyond, z95 } from '../numbers/distributions.ts'
import { ascending, quantile } from '../numbers/quantile.ts'
import { rankSumChances, signedRankChances, smallestWith, upTo, type Chances } from '../numbers/rankCounts.ts'
import { notEstimable, pointOnly, type Interval, type Result } from '../result.ts'
import { byOrder, periodLogRatio, unusablePairs, type CrossoverPair } from './crossoverPair.ts'
import type { FactorPoint } from './factor.ts'
import type { TwoGroups } from './twoGroups.ts'
import { logs, unusable } from './usable.ts'

export interface RankInference {
  /** At least at 95 % where that can be had; `confidence` says what was achieved. */
  interval: Interval
  confidence: number
  /** Two-sided, against a ratio of 1. */
  p: number
  /** Whether the interval's ranks and the p were counted or approximated by a normal distribution. */
  intervalBy: 'counting' | 'normal'
  pBy: 'counting' | 'normal'
}

export type RankMethod = 'hodges-lehmann-two-groups' | 'hodges-lehmann-pairs' | 'hodges-lehmann-crossover'
export type RankResult = Result<FactorPoint, RankInference, RankMethod>

/** From this many people in a group on, R's `wilcox.test` too leaves counting for the normal distribution. */
const countedBelow = 50

/**
 * The ratio long / simplified between two groups as the median of all pairwise ratios, with limits from order
 * statistics (measurement C4; Hodges & Lehmann 1963). R: `wilcox.test(log(L), log(S), conf.int = TRUE)`, which with
 * ties gives a slightly different estimate.
 */
export function rankRatioTwoGroups({ long, simplified }: TwoGroups): RankResult {
  const method = 'hodges-lehmann-two-groups'
  const problem = unusable(long) ?? unusable(simplified)
  if (problem) return notEstimable(method, long.length + simplified.length, problem)
  return rankSum(method, logs(long), logs(simplified), 1)
}

/**
 * The ratio long / simplified in a crossover: the two-group estimate of the log of first over second period between
 * the two sequences, halved (measurement C4).
 */
export function rankRatioCrossover(pairs: readonly CrossoverPair[]): RankResult {
  const method = 'hodges-lehmann-crossover'
  const problem = unusablePairs(pairs)
  if (problem) return notEstimable(method, pairs.length, problem)
  const { longFirst, simplifiedFirst } = byOrder(pairs, periodLogRatio)
  if (longFirst.length === 0 || simplifiedFirst.length === 0) return notEstimable(method, pairs.length, 'one-sequence')
  return rankSum(method, longFirst, simplifiedFirst, 1 / 2)
}

/**
 * The typical ratio within people, without regard to order: the median of all means of two log ratios (Walsh
 * averages), R: `wilcox.test(log(ratios), conf.int = TRUE)`.
 */
export function rankRatioPairs(ratios: readonly number[]): RankResult {
  const method = 'hodges-lehmann-pairs'
  const n = ratios.length
  const problem = unusable(ratios)
  if (problem) return notEstimable(method, n, problem)
  const d = logs(ratios)
  const walsh = ascending(d.flatMap((one, place) => d.slice(place).map((other) => (one + other) / 2)))
  const isCounted = n < countedBelow
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
  const limits = limitRanks(isCounted ? signedRankChances(n) : null, walsh.length, deviation)
  return rankResult(method, n, walsh, limits, signedRankP(d), 1)
}

function rankSum(method: RankMethod, a: readonly number[], b: readonly number[], scale: number): RankResult {
  const differences = new Float64Array(a.length * b.length)
  a.forEach((one, row) => b.forEach((other, column) => (differences[row * b.length + column] = one - other)))
  const isCounted = a.length < countedBelow && b.length < countedBelow
  const counts = isCounted ? rankSumChances(a.length, b.length) : null
  const deviation = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12)
  const limits = limitRanks(counts, differences.length, deviation)
  return rankResult(method, a.length + b.length, differences.sort(), limits, rankSumP(a, b, counts), scale)
}

interface Limits {
  /** The interval runs from the `rank`th smallest value to the `rank`th largest. */
  rank: number
  confidence: number
  by: 'counting' | 'normal'
}

/** The rank of the limits: the 2.5 % quantile of the statistic, at least 1. */
function limitRanks(counts: Chances | null, most: number, deviation: number): Limits {
  if (counts) {
    const rank = Math.max(1, smallestWith(counts, 0.025))
    return { rank, confidence: 1 - 2 * upTo(counts, rank - 1), by: 'counting' }
  }
  const rank = Math.max(1, Math.ceil(most / 2 - z95 * deviation - 0.5))
  return { rank, confidence: 1 - 2 * normalBelow((rank - 0.5 - most / 2) / deviation), by: 'normal' }
}

interface P {
  p: number
  by: 'counting' | 'normal'
}

function rankResult(
  method: RankMethod,
  n: number,
  sorted: Float64Array,
  limits: Limits,
  test: P,
  scale: number,
): RankResult {
  const logRatio = scale * quantile(sorted, 0.5)
  const point: FactorPoint = { ratio: Math.exp(logRatio), logRatio }
  if (sorted.length < 2) return pointOnly(method, n, 'one-observation', point)
  const at = (rank: number) => Math.exp(scale * (sorted[rank - 1] ?? 0))
  const interval = { lower: at(limits.rank), upper: at(sorted.length - limits.rank + 1) }
  const { confidence, by } = limits
  return {
    status: 'estimated',
    method,
    n,
    df: null,
    ...point,
    interval,
    confidence,
    p: test.p,
    intervalBy: by,
    pBy: test.by,
  }
}

/** Mann-Whitney: counted without ties, else normal with corrections for ties and continuity, as R does. */
function rankSumP(a: readonly number[], b: readonly number[], counts: Chances | null): P {
  const { ranks, ties } = ranked([...a, ...b])
  const [m, n] = [a.length, b.length]
  const u = ranks.slice(0, m).reduce((sum, rank) => sum + rank, 0) - (m * (m + 1)) / 2
  if (counts && ties === 0) return { p: twoSided(counts, u), by: 'counting' }
  const all = m + n
  const spread = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)))
  return { p: normalP(u - (m * n) / 2, spread), by: 'normal' }
}

/** Wilcoxon's signed ranks; differences of 0 are left out, after which the normal distribution is used, as in R. */
function signedRankP(d: readonly number[]): P {
  const moved = d.filter((value) => value !== 0)
  const n = moved.length
  const { ranks, ties } = ranked(moved.map(Math.abs))
  const v = ranks.reduce((sum, rank, place) => sum + ((moved[place] ?? 0) > 0 ? rank : 0), 0)
  if (n < countedBelow && ties === 0 && n === d.length) return { p: twoSided(signedRankChances(n), v), by: 'counting' }
  return { p: normalP(v - (n * (n + 1)) / 4, (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48), by: 'normal' }
}

function twoSided(counts: Chances, value: number): number {
  const most = counts.length - 1
  // Both distributions are symmetric: the upper tail of a value is the lower tail of its mirror.
  return Math.min(1, 2 * upTo(counts, Math.min(value, most - value)))
}

function normalP(distance: number, spread: number): number {
  if (!(spread > 0)) return 1
  const corrected = Math.max(0, Math.abs(distance) - 0.5)
  return normalBeyond(corrected / Math.sqrt(spread))
}

/** Ranks from 1, ties sharing their mean, and the sum of `t ** 3 - t` over groups of `t` equal values. */
function ranked(values: readonly number[]): { ranks: number[]; ties: number } {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value)
  const ranks = values.map(() => 0)
  let ties = 0
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1
    for (const { place } of order.slice(from, to)) ranks[place] = (from + 1 + to) / 2
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  return { ranks, ties }
}
