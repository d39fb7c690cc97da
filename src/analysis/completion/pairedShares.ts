import { binomialAt, binomialUpTo, z95 } from '../numbers/distributions.ts'
import { notEstimable, type Interval, type Result } from '../result.ts'

/** The same people with both forms: in how many did it happen with which. */
export interface PairedCounts {
  both: number
  longOnly: number
  simplifiedOnly: number
  neither: number
}

export interface PairedSharesPoint {
  /** Share with the long form minus share with the simplified, from -1 to 1. */
  difference: number
  /** Bonett & Price 2012, Journal of Educational and Behavioral Statistics 37:479; cut to -1 and 1. */
  interval: Interval
  /** McNemar's test, counted, and its mid-p. Both are 1 when nobody differed. */
  exactP: number
  midP: number
}
export type PairedShares = Result<PairedSharesPoint, unknown, 'mcnemar-bonett-price'>

/**
 * The difference of two shares among the same people: McNemar's exact test with mid-p, and Bonett & Price's interval
 * (measurement C7). The same counts treated as different people would claim too much.
 */
export function pairedShares({ both, longOnly, simplifiedOnly, neither }: PairedCounts): PairedShares {
  const method = 'mcnemar-bonett-price'
  const counts = [both, longOnly, simplifiedOnly, neither]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
    return notEstimable(method, 0, 'impossible-count')
  const n = both + longOnly + simplifiedOnly + neither
  if (n === 0) return notEstimable(method, 0, 'no-observations')
  const [p12, p21] = [(longOnly + 1) / (n + 2), (simplifiedOnly + 1) / (n + 2)]
  const reach = z95 * Math.sqrt((p12 + p21 - (p12 - p21) ** 2) / (n + 2))
  return {
    status: 'estimated',
    method,
    n,
    df: null,
    difference: (longOnly - simplifiedOnly) / n,
    interval: { lower: Math.max(-1, p12 - p21 - reach), upper: Math.min(1, p12 - p21 + reach) },
    ...mcNemar(longOnly, simplifiedOnly),
  }
}

function mcNemar(b: number, c: number): { exactP: number; midP: number } {
  const [fewer, changed] = [Math.min(b, c), b + c]
  if (changed === 0) return { exactP: 1, midP: 1 }
  const twice = 2 * binomialUpTo(fewer, changed, 0.5)
  const here = binomialAt(fewer, changed, 0.5)
  return { exactP: Math.min(1, twice), midP: b === c ? 1 - here / 2 : twice - here }
}
