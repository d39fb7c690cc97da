import { cents, type Exact, plus } from '../exact.ts'
import type { HouseholdFacts } from '../facts/household.ts'
import { FactsError } from '../factsError.ts'
import { constants } from '../parameters/constants.ts'
import type { YearTable } from '../parameters/yearTable.ts'
import { countsAsIncome } from '../rules/countsAsIncome.ts'
import { mayBeSeparate } from '../rules/separateHousehold.ts'
import type { AgedPerson } from './ages.ts'
import { type Corner, monthlyIncomeAt } from './moneyOf.ts'

const adultAge = 18
const mostOpen = 10

const staysOut = ({ stay }: AgedPerson) =>
  stay === 'foster' || stay === 'roomer' || stay === 'boarder' || stay === 'attendant'

/**
 * Whether two people are one household whatever they say about food: spouses; somebody under 22 with a parent; a child
 * under 18 under the parental control of an adult. 7 CFR 273.1(b)(1); MPP 63-402.
 */
function belongsWith(one: AgedPerson, other: AgedPerson): boolean {
  if (one.spouse === other.id || other.spouse === one.id) return true
  const isChildOf = (child: AgedPerson, adult: AgedPerson) =>
    (child.age < constants.childWithParentBelow && child.parents.includes(adult.id)) ||
    (child.age < adultAge && child.inCareOf === adult.id)
  return isChildOf(one, other) || isChildOf(other, one)
}

/** The applicant's household, once it is settled who shares food. 7 CFR 273.1(a); MPP 63-402. */
function householdOf(people: readonly AgedPerson[], sharesFood: (person: AgedPerson) => boolean): AgedPerson[] {
  const candidates = people.filter((person, index) => index === 0 || !staysOut(person))
  if (candidates.every((person, index) => index === 0 || sharesFood(person))) return candidates
  const inside = new Set(candidates.filter((person, index) => index === 0 || sharesFood(person)))
  for (let before = -1; before !== inside.size;) {
    before = inside.size
    for (const person of candidates) {
      if (!inside.has(person) && [...inside].some((member) => belongsWith(person, member))) inside.add(person)
    }
  }
  return candidates.filter((person) => inside.has(person))
}

function grossOf(people: readonly AgedPerson[], facts: HouseholdFacts, corner: Corner): Exact {
  const ids = new Set(people.map(({ id }) => id))
  return facts.income
    .filter(
      ({ who, kind }) => countsAsIncome(kind) && (ids.has(who) || (who === 'unknown' && corner.favours === 'less')),
    )
    .reduce((sum, income) => plus(sum, monthlyIncomeAt(income, corner)), cents(0))
}

/**
 * The household as it is, and the one of an elderly and disabled applicant apart from the others, where she asks to be
 * counted apart and the others' income allows it. 7 CFR 273.1(b)(2).
 */
function separated(household: AgedPerson[], facts: HouseholdFacts, table: YearTable): AgedPerson[][] {
  const [applicant] = household
  if (!applicant || applicant.cannotCook === 'no') return [household]
  const apart = household.filter(
    ({ id, spouse }, index) => index === 0 || id === applicant.spouse || spouse === applicant.id,
  )
  const others = household.filter((person) => !apart.includes(person))
  const allows = (favours: Corner['favours']) =>
    mayBeSeparate(applicant.age, grossOf(others, facts, { favours, unasked: 'anything' }), others.length, table)
  if (!allows('more')) return [household]
  return allows('less') && applicant.cannotCook === 'yes' ? [apart] : [apart, household]
}

/** Every household the people can be: one, unless it is open who shares food. The likeliest comes first. */
export function possibleHouseholds(
  people: readonly AgedPerson[],
  facts: HouseholdFacts,
  table: YearTable,
): AgedPerson[][] {
  const open = people.filter(({ sharesFood }, index) => index > 0 && sharesFood === 'unknown')
  if (open.length > mostOpen) throw new FactsError('too-many-unknown', 'people', 'sharesFood')
  const households: AgedPerson[][] = []
  for (let without = 0; without < 2 ** open.length; without += 1) {
    const household = householdOf(people, (person) => {
      const place = open.indexOf(person)
      return place === -1 ? person.sharesFood === 'yes' : (without & (1 << place)) === 0
    })
    for (const one of separated(household, facts, table)) {
      if (!households.some((known) => known.length === one.length && known.every((person) => one.includes(person)))) {
        households.push(one)
      }
    }
  }
  return households
}
