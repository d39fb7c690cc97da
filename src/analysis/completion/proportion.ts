import { z95 } from '../numbers/distributions.ts'
import { notEstimable, type Interval, type Result } from '../result.ts'
import { unusableCount, type Count } from './counts.ts'

/** A share, from 0 to 1. */
export interface ProportionPoint {
  share: number
  /** Laplace's `(x + 1) / (n + 2)`: the better point estimate where the share is 0 or 1. */
  laplace: number
  /** Agresti & Coull 1998, cut to 0 and 1. */
  adjustedWald: Interval
  /** Wilson 1927; R: `prop.test(x, n, correct = FALSE)`. */
  wilson: Interval
}
export type ProportionResult = Result<ProportionPoint, unknown, 'proportion'>

/** One share with its intervals at 95 % (measurement C7). */
export function proportion(count: Count): ProportionResult {
  const problem = unusableCount(count)
  if (problem) return notEstimable('proportion', 0, problem)
  const { cases, people } = count
  const share = cases / people
  const laplace = (cases + 1) / (people + 2)
  const intervals = { adjustedWald: adjustedWald(count), wilson: wilson(count) }
  return { status: 'estimated', method: 'proportion', n: people, df: null, share, laplace, ...intervals }
}

function adjustedWald({ cases, people }: Count): Interval {
  const all = people + z95 ** 2
  const share = (cases + z95 ** 2 / 2) / all
  const reach = z95 * Math.sqrt((share * (1 - share)) / all)
  return { lower: Math.max(0, share - reach), upper: Math.min(1, share + reach) }
}

/** Wilson's score interval of a share; the count must have people. */
export function wilson({ cases, people }: Count): Interval {
  const share = cases / people
  const centre = share + z95 ** 2 / (2 * people)
  const reach = z95 * Math.sqrt((share * (1 - share)) / people + z95 ** 2 / (4 * people ** 2))
  const below = 1 + z95 ** 2 / people
  return {
    lower: cases === 0 ? 0 : Math.max(0, (centre - reach) / below),
    upper: cases === people ? 1 : Math.min(1, (centre + reach) / below),
  }
}
