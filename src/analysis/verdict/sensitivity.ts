import { publishedClaim, type Claim } from '../claim.ts'
import type { BootstrapResult } from '../time/bootstrapRatio.ts'
import type { FactorResult } from '../time/factor.ts'
import { verdict, type Label } from './verdict.ts'

/** The ratio under another definition: `elapsed`, `active`, with documents, completers only … (measurement A3). */
export interface Variation {
  measure: string
  ratio: FactorResult | BootstrapResult
}

export interface Sensitivity {
  /** Each variation with its label; null where it has none. */
  rows: (Variation & { label: Label | null })[]
  /** Measures whose label is another one than the headline's, or that have none. */
  differing: string[]
}

/** Whether the verdict's label is the same under every definition: said beside the headline where it isn't. */
export function sensitivity(
  headline: Label,
  variations: readonly Variation[],
  claim: Claim = publishedClaim,
): Sensitivity {
  const rows = variations.map((variation) => {
    const { ratio } = variation
    return { ...variation, label: ratio.status === 'estimated' ? verdict(ratio, claim).label : null }
  })
  return { rows, differing: rows.filter(({ label }) => label !== headline).map(({ measure }) => measure) }
}
