import { type Answers, type AnyItem, type GroupId, itemsOf, type QuestionId } from '../questions/answers.ts'
import { agrees, type Sides } from './matching/agrees.ts'
import { matchPeople } from './matching/matchPeople.ts'
import { matchRows } from './matching/matchRows.ts'
import { peopleIn } from './people.ts'
import type { Scenario } from './scenario.ts'

/** A question as it was put: about an item, or about the household. */
interface Put {
  question: QuestionId
  group?: GroupId
  item?: string
}

const isAboutPeople = (group: GroupId) => group === 'members' || group === 'people'

/** The item of the key that a typed item is meant to be. */
function expectedItem(group: GroupId, given: AnyItem, answers: Answers, scenario: Scenario, around: Sides) {
  const key = itemsOf(scenario.key, group)
  if (isAboutPeople(group)) return key.find(({ id }) => id === around.people.get(given.id))
  return matchRows(itemsOf(answers, group), key, around).get(given.id)
}

/**
 * Whether an answer is what the scenario's key has, judged as a caseworker would: case, accents, punctuation and
 * spelling of addresses don't matter, nor does the order of people, jobs and costs. The one thing about an answer's
 * content that is ever recorded (measurement A6).
 * @param answers the answers that count, as `walk` has them
 * @returns nothing where the key says nothing, or there is no answer; false about people and rows the household lacks
 */
export function matchesKey(put: Put, answers: Answers, scenario: Scenario): boolean | undefined {
  const { household, key } = scenario
  const people = matchPeople(answers, household)
  const around: Sides = { given: answers, expected: key, person: household.applicant, people, household }
  if (put.group === undefined || put.item === undefined) return agrees(put.question, around)
  const given = itemsOf(answers, put.group).find(({ id }) => id === put.item)
  if (given?.[put.question] === undefined || key[put.group] === undefined) return undefined
  const expected = expectedItem(put.group, given, answers, scenario, around)
  if (!expected) return false
  const person = peopleIn(household).find(({ id }) => id === expected.id)
  return agrees(put.question, { ...around, given, expected, person })
}
