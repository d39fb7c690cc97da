import type { Person } from '../household.ts'
import { matchesNativeName } from './matchesNativeName.ts'
import { compact } from './plainWords.ts'

/** What stands in the two boxes of a name. */
export interface TypedName {
  first: string | null
  last: string | null
}

/** The given names a person may write: with the middle name, its initial, or neither. */
const givenNames = ({ first, middle }: Person): string[] =>
  middle === undefined ? [first] : [first, `${first} ${middle}`, `${first} ${middle.slice(0, 1)}`]

/** Whether a text is a person's first name, with or without the middle name. */
export const matchesGivenName = (typed: string, person: Person): boolean =>
  matchesNativeName(typed, 'given', person) || givenNames(person).some((given) => compact(given) === compact(typed))

const matchesFamilyName = (typed: string, person: Person): boolean =>
  matchesNativeName(typed, 'family', person) || compact(typed) === compact(person.last)

/** Whether a text is a person's whole name, first or last name first. */
export const matchesWholeName = (typed: string, person: Person): boolean =>
  matchesNativeName(typed, 'whole', person) ||
  givenNames(person).some((given) =>
    [`${given} ${person.last}`, `${person.last} ${given}`].some((whole) => compact(whole) === compact(typed)),
  )

/**
 * Whether one box of a name is right, as a caseworker would take it. A whole name in one box, with the other blank, is
 * right in both: many people have one name and put it where there is room.
 */
export function matchesName(box: keyof TypedName, { first, last }: TypedName, person: Person): boolean {
  const [own, other] = box === 'first' ? [first, last] : [last, first]
  if (own === null) return other !== null && matchesWholeName(other, person)
  if (other === null && matchesWholeName(own, person)) return true
  return box === 'first' ? matchesGivenName(own, person) : matchesFamilyName(own, person)
}
