import { mean } from '../numbers/moments.ts'
import { resampled, type Resampled } from '../numbers/bootstrap.ts'
import { pick, seeded } from '../numbers/random.ts'
import { notEstimable, type Result } from '../result.ts'
import { byOrder, periodLogRatio, unusablePairs, type CrossoverPair } from './crossoverPair.ts'

/** Up to this many assignments all are tried; beyond, a random choice of them (measurement C4). */
const allUpTo = 200_000
export const randomAssignments = 99_999

export interface RerandomizationPoint {
  /** Two-sided, against no difference between the forms. */
  p: number
  /** The smallest p that these numbers of people could give. */
  smallest: number
  assignments: number
  /** How the assignments were drawn; null when all of them were tried. */
  drawn: Resampled | null
}
export type RerandomizationResult = Result<RerandomizationPoint, unknown, 'rerandomization'>

/**
 * How often a random assignment of people to the two sequences would have given a log ratio at least as far from 0 as
 * the one seen, with as many people in each sequence (measurement C4). Exact up to 200,000 assignments, else from
 * 99,999 random ones. Assumes nothing but the randomization itself.
 */
export function rerandomization(pairs: readonly CrossoverPair[], seed: number): RerandomizationResult {
  const method = 'rerandomization'
  const n = pairs.length
  const problem = unusablePairs(pairs)
  if (problem) return notEstimable(method, n, problem)
  const { longFirst, simplifiedFirst } = byOrder(pairs, periodLogRatio)
  const size = longFirst.length
  if (size === 0 || size === n) return notEstimable(method, n, 'one-sequence')
  const d = Float64Array.from([...longFirst, ...simplifiedFirst])
  const total = d.reduce((sum, value) => sum + value, 0)
  const estimate = (chosen: number) => Math.abs(chosen / size - (total - chosen) / (n - size)) / 2
  const seen = Math.abs(mean(longFirst) - mean(simplifiedFirst)) / 2
  // Equal estimates may differ in their last digits, summed in another order.
  const isAsFar = (chosen: number) => estimate(chosen) >= seen - 1e-9 * Math.max(1, seen)
  const assignments = choices(n, size)
  if (assignments <= allUpTo) {
    const p = countSums(d, size, isAsFar) / assignments
    const smallest = (size * 2 === n ? 2 : 1) / assignments
    return { status: 'estimated', method, n, df: null, p, smallest, assignments, drawn: null }
  }
  const asFar = countRandomSums(d, size, isAsFar, seed)
  const p = (asFar + 1) / (randomAssignments + 1)
  const drawn = resampled({ seed, resamples: randomAssignments })
  return { status: 'estimated', method, n, df: null, p, smallest: 1 / (randomAssignments + 1), assignments, drawn }
}

/** Ways to choose `size` of `n`; a float beyond 2 ** 53, where only its order of magnitude matters. */
function choices(n: number, size: number): number {
  let ways = 1
  for (let step = 1; step <= Math.min(size, n - size); step += 1) ways = (ways * (n - step + 1)) / step
  return Number.isFinite(ways) ? Math.round(ways) : Number.MAX_VALUE
}

/** How many of all choices of `size` values have a sum that counts. */
function countSums(values: Float64Array, size: number, counts: (sum: number) => boolean): number {
  const from = (place: number, left: number, sum: number): number => {
    if (left === 0) return counts(sum) ? 1 : 0
    if (values.length - place < left) return 0
    return from(place + 1, left - 1, sum + (values[place] ?? 0)) + from(place + 1, left, sum)
  }
  return from(0, size, 0)
}

function countRandomSums(values: Float64Array, size: number, counts: (sum: number) => boolean, seed: number): number {
  const random = seeded(seed)
  const order = values.slice()
  const total = order.reduce((sum, value) => sum + value, 0)
  // Choosing the smaller of the two groups takes fewer draws and leaves the other.
  const drawn = Math.min(size, order.length - size)
  let found = 0
  for (let time = 0; time < randomAssignments; time += 1) {
    let sum = 0
    for (let place = 0; place < drawn; place += 1) {
      const other = place + pick(random, order.length - place)
      const taken = order[other] ?? 0
      order[other] = order[place] ?? 0
      order[place] = taken
      sum += taken
    }
    if (counts(drawn === size ? sum : total - sum)) found += 1
  }
  return found
}
