import { type Asked, peopleOffered } from '../forms/walk.ts'
import { type Answers, questionOf } from '../questions/answers.ts'
import { findZip } from '../questions/places/findZip.ts'

/**
 * What can be filled in before a person answers: what she said before the form, everyone ticked, the only person there
 * is, the city of the ZIP code.
 */
export function prefilled(put: Asked, relevant: Answers, answers: Answers, carried: Answers = {}): unknown {
  const said = put.group ? undefined : carried[put.question as keyof Answers]
  if (said !== undefined) return said
  const { kind, start, prefill } = questionOf(put.question)
  if (kind === 'whoAll' && start === 'everyone') return peopleOffered(put.question, relevant)
  if (kind === 'who') {
    const people = peopleOffered(put.question, relevant)
    return people.length === 1 ? people[0] : undefined
  }
  if (prefill !== 'city-of-zip' || !answers['home-zip']) return undefined
  const place = findZip(answers['home-zip'])
  return typeof place === 'object' ? place.city : undefined
}
