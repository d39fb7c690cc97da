/** A distribution over the whole numbers from 0, as chances. */
export type Chances = Float64Array

/**
 * The distribution of Wilcoxon's rank sum (Mann-Whitney's U) for groups of `m` and `n` without ties, by counting the
 * ways to choose `m` of the ranks (Mann & Whitney 1947). Only sums, no differences, so that no digits cancel.
 */
export function rankSumChances(m: number, n: number): Chances {
  const most = m * n
  // ways[j][u]: ways to choose j of the ranks so far with their U being u.
  const ways = Array.from({ length: m + 1 }, () => new Float64Array(most + 1))
  const none = ways[0]
  if (none) none[0] = 1
  for (let rank = 1; rank <= m + n; rank += 1) {
    for (let chosen = Math.min(m, rank); chosen >= 1; chosen -= 1) {
      const from = ways[chosen - 1]
      const to = ways[chosen]
      // The chosen-th smallest has `rank - chosen` of the other group below it.
      const below = rank - chosen
      if (!from || !to || below > n) continue
      for (let u = most; u >= below; u -= 1) to[u] = (to[u] ?? 0) + (from[u - below] ?? 0)
    }
  }
  return chances(ways[m] ?? new Float64Array(1))
}

/**
 * The distribution of Wilcoxon's signed-rank sum for `n` differences without ties or zeros, by counting the subsets
 * of 1 to n with each sum (Wilcoxon 1945).
 */
export function signedRankChances(n: number): Chances {
  const most = (n * (n + 1)) / 2
  const ways = new Float64Array(most + 1)
  ways[0] = 1
  for (let rank = 1; rank <= n; rank += 1)
    for (let sum = most; sum >= rank; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0)
  return chances(ways)
}

function chances(ways: Float64Array): Chances {
  const all = ways.reduce((sum, count) => sum + count, 0)
  return ways.map((count) => count / all)
}

/** The chance of at most `k`. */
export function upTo(distribution: Chances, k: number): number {
  let sum = 0
  for (let value = 0; value <= Math.min(k, distribution.length - 1); value += 1) sum += distribution[value] ?? 0
  return Math.min(1, sum)
}

/** The smallest `k` with a chance of at least `p` up to it; `p` is lowered by R's fuzz, as `qwilcox` does. */
export function smallestWith(distribution: Chances, p: number): number {
  const wanted = p - 10 * Number.EPSILON
  let sum = 0
  for (let value = 0; value < distribution.length; value += 1) {
    sum += distribution[value] ?? 0
    if (sum >= wanted) return value
  }
  return distribution.length - 1
}
