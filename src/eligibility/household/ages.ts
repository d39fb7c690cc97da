import type { IsoDate } from '../../questions/kinds/kind.ts'
import { yearsBetween } from '../days.ts'
import type { HouseholdFacts, PersonFacts } from '../facts/household.ts'
import { FactsError } from '../factsError.ts'

/** A person whose age is known, in whole years. */
export type AgedPerson = PersonFacts & { age: number }

/**
 * One age of each stretch in which no rule changes its mind: borders are 6, 12, 14, 18, 22, 50, 60 and 65. The adult
 * one stands first, as the one taken where one has to be.
 */
const ageStretches = [30, 3, 8, 13, 16, 20, 55, 62, 70]

/** More than this many combinations are no estimate any more. */
const mostCombinations = 5000

const isAged = (person: PersonFacts): person is AgedPerson => typeof person.age === 'number'

const agesOf = ({ age }: PersonFacts, filed: IsoDate): readonly number[] => {
  if (age === 'unknown') return ageStretches
  return [typeof age === 'number' ? age : yearsBetween(age, filed)]
}

/** The people with every age they can have: once where all ages are known. */
export function withAges({ people }: HouseholdFacts, filed: IsoDate): (readonly AgedPerson[])[] {
  if (people.every(isAged)) return [people]
  let all: AgedPerson[][] = [[]]
  for (const person of people) {
    const possible = agesOf(person, filed)
    all = all.flatMap((sofar) => possible.map((age) => [...sofar, { ...person, age }]))
    if (all.length > mostCombinations) throw new FactsError('too-many-unknown', 'people', 'age')
  }
  return all
}
