import { publishedClaim, type Claim } from '../claim.ts'
import type { Interval } from '../result.ts'
import { zoneOf } from './equivalence.ts'

/** Whether the simplified form was the faster one. */
export type Direction = 'faster' | 'slower' | 'direction_undetermined'
/** How the ratio compares with the claimed one. */
export type Size =
  | 'larger_than_claimed_zone'
  | 'smaller_than_claimed_zone'
  | 'equivalent_to_claim'
  | 'at_least_claimed'
  | 'below_claim'
  | 'size_undetermined'
export type Label = 'supported' | 'not_supported' | 'undetermined'

export interface Verdict {
  direction: Direction
  size: Size
  label: Label
  /** Fewer than 6 degrees of freedom: a trial run of the study, not a test of the claim. */
  pilot: boolean
}

/** What a verdict is read from: the ratio long / simplified at 95 % and at 90 %. */
export interface Judged {
  interval: Interval
  interval90: Interval
  df: number | null
}

const supportedSizes: readonly Size[] = ['equivalent_to_claim', 'at_least_claimed', 'larger_than_claimed_zone']
const refutedSizes: readonly Size[] = ['smaller_than_claimed_zone', 'below_claim']
const pilotBelow = 6

/** The verdict on a ratio by the rules and names of measurement C8. */
export function verdict(judged: Judged, claim: Claim = publishedClaim): Verdict {
  const direction = directionOf(judged.interval)
  const size = sizeOf(judged, claim)
  const pilot = judged.df !== null && judged.df < pilotBelow
  return { direction, size, label: labelOf(direction, size), pilot }
}

function directionOf({ lower, upper }: Interval): Direction {
  if (lower > 1) return 'faster'
  return upper < 1 ? 'slower' : 'direction_undetermined'
}

/** The first that matches. */
function sizeOf({ interval, interval90 }: Judged, claim: Claim): Size {
  const zone = zoneOf(claim)
  if (interval.lower > zone.upper) return 'larger_than_claimed_zone'
  if (interval.upper < zone.lower) return 'smaller_than_claimed_zone'
  if (interval90.lower > zone.lower && interval90.upper < zone.upper) return 'equivalent_to_claim'
  if (interval.lower >= claim.ratio) return 'at_least_claimed'
  return interval.upper < claim.ratio ? 'below_claim' : 'size_undetermined'
}

function labelOf(direction: Direction, size: Size): Label {
  if (direction === 'faster' && supportedSizes.includes(size)) return 'supported'
  return direction === 'slower' || refutedSizes.includes(size) ? 'not_supported' : 'undetermined'
}
