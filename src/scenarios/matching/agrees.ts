import { questionOf, type QuestionId } from '../../questions/answers.ts'
import type { MoneyRange } from '../../questions/kinds/moneyRange.ts'
import type { PersonId } from '../../questions/kinds/chosen.ts'
import type { YesNoText } from '../../questions/kinds/yesNoText.ts'
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

/** Whether a text names what the key's names, in whatever words around it: that share of the key's words, or more. */
const naming =
  (question: QuestionId, share: number): Agreement =>
  ({ given, expected }) => {
    const [typed, right] = [text(given[question]), text(expected[question])]
    if (typed === null || right === null) return typed === right
    const words = plainWords(typed)
    const wanted = plainWords(right)
    return wanted.filter((word) => words.includes(word)).length >= wanted.length * share
  }

/**
 * Free text about something the sheet tells in the reader's language while the key has it in English: all that can be
 * compared is whether there is one.
 */
const something =
  (question: QuestionId): Agreement =>
  ({ given, expected }) =>
    (text(given[question]) === null) === (text(expected[question]) === null)

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
  'job-address': naming('job-address', 0.5),
  'care-provider': naming('care-provider', 0.5),
  'veh-model': naming('veh-model', 0.5),
  'not-sharing-food': naming('not-sharing-food', 1),
  // Dates, amounts and reasons are written in as many ways as there are people; whose job it was is in every one.
  'loss-detail': ({ given, household }) =>
    compact(text(given['loss-detail']) ?? '').includes(compact(household.lostJob?.employer ?? '')),
  'se-name': something('se-name'),
  'contact-best-time': something('contact-best-time'),
  'docs-upload': ({ given }) => list(given['docs-upload']).every((paper) => (paper as Paper).sample === true),
  'medi-cal-interest': offer('medi-cal-interest'),
  voter: offer('voter'),
}

/** The yes or the no decides. The line beside a yes is free text, so it has to be there, and no more. */
const sameYes = (typed: YesNoText, right: YesNoText) =>
  typed.is === right.is && (right.text === null || typed.text !== null)

/** A range is right when the right amount lies in it. */
const holds = (typed: MoneyRange, right: MoneyRange) => typed.from <= right.from && right.to <= typed.to

function sameByKind(question: QuestionId, { given, expected, people }: Sides): boolean {
  const [typed, right] = [given[question], expected[question]]
  if (typed === null || right === null) return typed === right
  const { kind } = questionOf(question)
  if (kind === 'text' || kind === 'lines' || kind === 'name') return compact(String(typed)) === compact(String(right))
  if (kind === 'yesNoText') return sameYes(typed as YesNoText, right as YesNoText)
  if (kind === 'email') return String(typed).toLowerCase() === String(right).toLowerCase()
  if (kind === 'choices') return sameSet(list(typed), list(right))
  if (kind === 'who') return people.get(typed as PersonId) === right
  if (kind === 'whoAll') {
    return sameSet(
      list(typed).map((person) => people.get(person as PersonId)),
      list(right),
    )
  }
  if (kind === 'moneyRange') return holds(typed as MoneyRange, right as MoneyRange)
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
