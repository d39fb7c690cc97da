import type { IsoDate } from '../questions/kinds/kind.ts'
import { expedited } from './expedited.ts'
import type { SimpleFacts } from './facts/simple.ts'
import { preScreenerOutcome } from './outcome.ts'
import { rangeOver } from './range.ts'
import { report } from './report.ts'
import type { Estimate, EstimateOptions } from './result.ts'
import { simpleCases } from './simpleCases.ts'
import { simpleNotes } from './simpleNotes.ts'
import { simpleOpenFacts } from './simpleOpenFacts.ts'
import { termsOf } from './terms.ts'

/**
 * The estimate of what eight questions tell. The facts are taken as they are: those read from answers are sound,
 * and `estimate` checks any others.
 */
export function estimateSimple(facts: SimpleFacts, filed: IsoDate, options: EstimateOptions = {}): Estimate {
  const terms = termsOf(filed, options)
  const { likely: likelyCases, all: allCases } = simpleCases(facts)
  const likely = rangeOver(likelyCases, 'nothing', terms)
  return report({
    from: 'pre-screener',
    terms,
    likely,
    all: rangeOver(allCases, 'anything', terms),
    ...preScreenerOutcome(facts, likely),
    open: simpleOpenFacts(facts),
    notes: simpleNotes(facts),
    expedited: expedited(likelyCases, terms),
  })
}
