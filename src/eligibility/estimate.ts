import type { IsoDate } from '../questions/kinds/kind.ts'
import type { Terms } from './budget.ts'
import type { Case } from './case.ts'
import { isDay } from './days.ts'
import { expedited, expeditedAt } from './expedited.ts'
import type { HouseholdFacts } from './facts/household.ts'
import type { SimpleFacts } from './facts/simple.ts'
import { FactsError } from './factsError.ts'
import { casesOf } from './household/cases.ts'
import { compose } from './household/compose.ts'
import { isSettled } from './household/isSettled.ts'
import { householdNotes } from './household/notes.ts'
import { openFactsOf } from './household/openFacts.ts'
import { validateHousehold } from './household/validate.ts'
import { fullOutcome, preScreenerOutcome } from './outcome.ts'
import { lastOf } from './lastOf.ts'
import { parametersFor } from './parameters/parametersFor.ts'
import { pointOf, type Range, rangeOver } from './range.ts'
import type { Estimate, EstimateOptions, Note, OpenFact, Outcome } from './result.ts'
import { deadlines } from './rules/deadlines.ts'
import { firstMonth } from './rules/firstMonth.ts'
import { simpleCases } from './simpleCases.ts'
import { simpleNotes } from './simpleNotes.ts'
import { simpleOpenFacts } from './simpleOpenFacts.ts'
import { validateSimple } from './validateSimple.ts'

/** The figures of a day of filing: those of its month. */
const tableOf = lastOf((filed: IsoDate) => {
  if (!isDay(filed)) throw new FactsError('not-a-date', 'household', 'filed')
  return parametersFor(filed.slice(0, 7))
})

/** What was found, before it is put together. */
interface Found {
  from: Estimate['from']
  terms: Terms
  likely: Range
  all: Range
  outcome: Outcome
  showsAmount: boolean
  open: readonly OpenFact[]
  notes: readonly Note[]
  expedited: Estimate['expedited']
}

function report({ from, terms, likely, all, outcome, showsAmount, open, notes, ...found }: Found): Estimate {
  const { filed, table } = terms
  const amount = showsAmount ? { from: likely.lowest.amount, to: likely.highest.amount } : null
  const first = amount && { from: firstMonth(amount.from, filed), to: firstMonth(amount.to, filed) }
  return {
    from,
    filed,
    fiscalYear: table.year,
    outcome,
    route: likely.lowest.route,
    finding: likely.lowest.finding,
    amount,
    range: { lowest: all.lowest, highest: all.highest },
    open,
    firstMonth: first,
    expedited: found.expedited,
    deadlines: deadlines(filed),
    notes: first?.to === 0 ? [...notes, { note: 'first-month-too-small' }] : notes,
    encourageToApply: true,
    working: likely.lowest.working,
  }
}

function estimateSimple(facts: SimpleFacts, terms: Terms): Estimate {
  validateSimple(facts)
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

const isOpenIncome = ({ fact }: OpenFact) =>
  fact === 'earned-income' || fact === 'other-income' || fact === 'pay-frequency'

function estimateHousehold(facts: HouseholdFacts, terms: Terms): Estimate {
  validateHousehold(facts, terms.filed)
  const households = casesOf(facts, terms.filed, terms.table)
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
    notes: householdNotes(households, terms.filed),
    expedited: isPoint ? expeditedAt(first, terms) : expedited(cases, terms),
  })
}

/**
 * What a household that files on `filed` may get, with every intermediate number and the rule that made it. The county
 * decides; this is an estimate from the facts given, under the figures of the month of filing.
 * @throws FactsError where the facts are missing, negative, huge or contradictory, or no table is published for the month
 */
export const estimate = (
  facts: HouseholdFacts | SimpleFacts,
  filed: IsoDate,
  options: EstimateOptions = {},
): Estimate => {
  const terms = { table: tableOf(filed), filed, options }
  return facts.kind === 'simple' ? estimateSimple(facts, terms) : estimateHousehold(facts, terms)
}
