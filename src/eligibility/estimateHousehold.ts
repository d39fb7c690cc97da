import type { IsoDate } from '../questions/kinds/kind.ts'
import type { Case } from './case.ts'
import { expedited, expeditedAt } from './expedited.ts'
import type { HouseholdFacts } from './facts/household.ts'
import { FactsError } from './factsError.ts'
import { casesOf } from './household/cases.ts'
import { compose } from './household/compose.ts'
import { isSettled } from './household/isSettled.ts'
import { householdNotes } from './household/notes.ts'
import { openFactsOf } from './household/openFacts.ts'
import { fullOutcome } from './outcome.ts'
import { pointOf, rangeOver } from './range.ts'
import { report } from './report.ts'
import type { Estimate, EstimateOptions, OpenFact } from './result.ts'
import { termsOf } from './terms.ts'

const isOpenIncome = ({ fact }: OpenFact) =>
  fact === 'earned-income' || fact === 'other-income' || fact === 'pay-frequency'

/**
 * The estimate of a household. The facts are taken as they are: those read from answers are sound,
 * and `estimate` checks any others.
 */
export function estimateHousehold(facts: HouseholdFacts, filed: IsoDate, options: EstimateOptions = {}): Estimate {
  const terms = termsOf(filed, options)
  const households = casesOf(facts, filed, terms.table)
  const cases = households.map(
    (of): Case =>
      (corner, lines) =>
        compose(of, corner, lines),
  )
  const [first] = cases
  if (!first) throw new FactsError('missing', 'household', 'people')
  const isPoint = cases.length === 1 && isSettled(facts)
  const all = isPoint ? pointOf(first, terms) : rangeOver(cases, 'anything', terms)
  const likely = isPoint ? all : rangeOver([first], 'nothing', terms)
  const hasResourceTest = all.budgets.some(({ route }) => route !== 'usual' && route !== 'categorical')
  const open = isPoint
    ? []
    : openFactsOf(facts, households).filter(({ fact }) => fact !== 'resources' || hasResourceTest)
  return report({
    from: 'full',
    terms,
    likely,
    all,
    ...fullOutcome(all, likely, open.some(isOpenIncome)),
    open,
    notes: householdNotes(households, filed),
    expedited: isPoint ? expeditedAt(first, terms) : expedited(cases, terms),
  })
}
