import { publishedClaim, type Claim } from '../claim.ts'
import { tAbove } from '../numbers/distributions.ts'
import type { Interval } from '../result.ts'
import type { FactorInference, FactorPoint } from '../time/factor.ts'

/** The zone around the claim within which a ratio counts as the same. */
export function zoneOf({ ratio, within }: Claim): Interval {
  return { lower: ratio / within, upper: ratio * within }
}

export interface Equivalence {
  zone: Interval
  /** One-sided: that the ratio isn't at or below the zone's lower end, nor at or above its upper end. */
  pLower: number
  pUpper: number
  /** Both at 5 %: the same as the 90 % interval lying within the zone. */
  isEquivalent: boolean
}

/** Two one-sided tests that a ratio lies within the zone around the claim (Schuirmann 1987; measurement C8). */
export function equivalence(
  { logRatio, logError, df }: FactorPoint & FactorInference,
  claim: Claim = publishedClaim,
): Equivalence {
  const zone = zoneOf(claim)
  const pLower = tAbove((logRatio - Math.log(zone.lower)) / logError, df)
  const pUpper = tAbove((Math.log(zone.upper) - logRatio) / logError, df)
  return { zone, pLower, pUpper, isEquivalent: Math.max(pLower, pUpper) < 0.05 }
}
