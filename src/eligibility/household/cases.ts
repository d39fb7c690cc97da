import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { HouseholdFacts } from '../facts/household.ts'
import { FactsError } from '../factsError.ts'
import type { YearTable } from '../parameters/yearTable.ts'
import { type AgedPerson, withAges } from './ages.ts'
import { possibleHouseholds } from './members.ts'
import { type Standing, standingsOf } from './standings.ts'

/** A household with everything settled but amounts: who is in it, and how each person stands. */
export interface HouseholdCase {
  facts: HouseholdFacts
  people: readonly AgedPerson[]
  standings: readonly Standing[]
}

/** More cases than this are no estimate any more. */
const mostCases = 5000

const ownersOf = (facts: HouseholdFacts): Set<string> =>
  new Set([facts.income, facts.care, facts.medical, facts.housing].flatMap((list) => list.map(({ who }) => who)))

const looksLike = (standings: readonly Standing[]) => JSON.stringify(standings)

/**
 * Every way the people of one household can stand together. People who own no money and can stand in the same ways are
 * alike: how many of them stand how is all that matters, so of such a row only rising sequences are taken.
 */
function together(people: readonly AgedPerson[], facts: HouseholdFacts, filed: IsoDate): Standing[][] {
  const possible = people.map((person) => standingsOf(person, filed))
  if (possible.every(({ length }) => length === 1)) return [possible.flat()]
  const owners = ownersOf(facts)
  const likeness = people.map(({ id }, index) => (owners.has(id) ? id : looksLike(possible[index] ?? [])))
  let rows: number[][] = [[]]
  possible.forEach((standings, index) => {
    const twin = likeness.lastIndexOf(likeness[index] ?? '', index - 1)
    rows = rows.flatMap((row) => {
      const least = twin === -1 || index === 0 ? 0 : (row[twin] ?? 0)
      return standings.flatMap((_, place) => (place < least ? [] : [[...row, place]]))
    })
    if (rows.length > mostCases) throw new FactsError('too-many-unknown', 'people', 'standing')
  })
  return rows.map((row) => row.flatMap((place, index) => possible[index]?.[place] ?? []))
}

/** Every case of the discrete facts that are open, the likeliest first; one where none is. */
export function casesOf(facts: HouseholdFacts, filed: IsoDate, table: YearTable): HouseholdCase[] {
  const cases = withAges(facts, filed).flatMap((aged) =>
    possibleHouseholds(aged, facts, table).flatMap((people) =>
      together(people, facts, filed).map((standings) => ({ facts, people, standings })),
    ),
  )
  if (cases.length > mostCases) throw new FactsError('too-many-unknown', 'household', 'people')
  return cases
}
