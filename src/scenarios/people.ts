import type { PersonId } from '../questions/kinds/chosen.ts'
import type { Household, Person } from './household.ts'

/** The applicant and those who buy and make food with her, in the order of the sheet. */
export const peopleIn = ({ applicant, members }: Household): Person[] => [applicant, ...members]

/** Those the household applies for. */
export const applyingIn = (household: Household): Person[] => peopleIn(household).filter(({ applying }) => applying)

/** The person with this id. Throws where the household has none. */
export function personIn(household: Household, id: PersonId): Person {
  const found = peopleIn(household).find((person) => person.id === id)
  if (!found) throw new RangeError(`no ${id} in the household of ${household.applicant.first}`)
  return found
}

/** First and last name, as a person signs. */
export const fullName = ({ first, last }: Person): string => `${first} ${last}`
