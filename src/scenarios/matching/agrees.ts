import { questionOf, type QuestionId } from '../../questions/answers.ts'
import type { PersonId } from '../../questions/kinds/chosen.ts'
import type { Paper } from '../../questions/kinds/papers.ts'
import type { Household, Person } from '../household.ts'
import { matchesCity, matchesStreet, matchesUnit } from './matchesAddress.ts'
import { matchesName, matchesWholeName } from './matchesName.ts'
import type { PeopleMatch } from './matchPeople.ts'
import { compact, plainWords } from './plainWords.ts'

type Values = Readonly<Record<string, unknown>>

/** A typed answer beside the key's, with what stands around both. */
export interface Sides {
  /** The answers of the household, or of the item. */
  given: Values
  /** The key of the household, or of the item that is meant. */
  expected: Values
  /** Whose name it is, where it is one. */
  person?: Person
  people: PeopleMatch
  household: Household
}

type Agreement = (sides: Sides) => boolean

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const sameSet = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((item) => other.includes(item))

const nameIn =
  (box: 'first' | 'last', first: QuestionId, last: QuestionId): Agreement =>
  ({ given, person }) =>
    person !== undefined && matchesName(box, { first: text(given[first]), last: text(given[last]) }, person)

const address = (given: Values) => ({ street: text(given['home-street']), unit: text(given['home-unit']) })

const sameWords: (one: unknown, other: unknown) => boolean = (one, other) =>
  plainWords(text(one) ?? '')
    .sort()
    .join(' ') ===
  plainWords(text(other) ?? '')
    .sort()
    .join(' ')

/** An offer left alone is declined: "no answer counts as no". */
const offer =
  (question: QuestionId): Agreement =>
  ({ given, expected }) =>
    (given[question] ?? 'no') === (expected[question] ?? 'no')

/** Questions that are not judged by their kind alone. */
const special: Partial<Record<QuestionId, Agreement>> = {
  'first-name': nameIn('first', 'first-name', 'last-name'),
  'last-name': nameIn('last', 'first-name', 'last-name'),
  'm-first': nameIn('first', 'm-first', 'm-last'),
  'm-last': nameIn('last', 'm-first', 'm-last'),
  signature: ({ given, household }) => matchesWholeName(text(given.signature) ?? '', household.applicant),
  'rep-name': ({ given, expected }) => sameWords(given['rep-name'], expected['rep-name']),
  'home-street': ({ given, household }) => matchesStreet(address(given), household.home),
  'home-unit': ({ given, household }) => matchesUnit(address(given), household.home),
  'home-city': ({ given, household }) => matchesCity(text(given['home-city']) ?? '', household.home.city),
  'docs-upload': ({ given }) => list(given['docs-upload']).every((paper) => (paper as Paper).sample === true),
  'medi-cal-interest': offer('medi-cal-interest'),
  voter: offer('voter'),
}

function sameByKind(question: QuestionId, { given, expected, people }: Sides): boolean {
  const [typed, right] = [given[question], expected[question]]
  if (typed === null || right === null) return typed === right
  const { kind } = questionOf(question)
  if (kind === 'text' || kind === 'lines' || kind === 'name') return compact(String(typed)) === compact(String(right))
  if (kind === 'email') return String(typed).toLowerCase() === String(right).toLowerCase()
  if (kind === 'choices') return sameSet(list(typed), list(right))
  if (kind === 'who') return people.get(typed as PersonId) === right
  if (kind === 'whoAll') {
    return sameSet(
      list(typed).map((person) => people.get(person as PersonId)),
      list(right),
    )
  }
  return typed === right
}

/**
 * Whether a typed answer says what the key says.
 * @returns nothing where one of them says nothing
 */
export function agrees(question: QuestionId, sides: Sides): boolean | undefined {
  if (sides.given[question] === undefined || sides.expected[question] === undefined) return undefined
  return special[question]?.(sides) ?? sameByKind(question, sides)
}
