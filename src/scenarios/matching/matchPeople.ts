import { type AnyItem, type Answers, itemsOf, me } from '../../questions/answers.ts'
import type { PersonId } from '../../questions/kinds/chosen.ts'
import type { Household, Member } from '../household.ts'
import { matchesGivenName, matchesWholeName } from './matchesName.ts'
import { nearName } from './nearName.ts'

/** Who is who: ids of the typed people to ids of the household's. Nobody for one who doesn't belong to it. */
export type PeopleMatch = ReadonlyMap<PersonId, PersonId>

const text = (value: unknown) => (typeof value === 'string' ? value : null)
const typedName = (typed: AnyItem) => ({ first: text(typed['m-first']), last: text(typed['m-last']) })

const sameName = (typed: AnyItem, member: Member) => {
  const { first, last } = typedName(typed)
  return matchesGivenName(first ?? '', member) || matchesWholeName(first ?? last ?? '', member)
}
const sameBirth = (typed: AnyItem, member: Member) => typed['m-dob'] === member.born
const nearFirst = (typed: AnyItem, member: Member) => nearName(typedName(typed).first ?? '', member.first)
const anyone = () => true

/** From the surest sign to the weakest; the last takes people in the order of the sheet. */
const signs: readonly ((typed: AnyItem, member: Member) => boolean)[] = [
  (typed, member) => sameName(typed, member) && sameBirth(typed, member),
  sameName,
  nearFirst,
  sameBirth,
  anyone,
]

/** Finds for each person that was typed the one of the household who is meant: by name, birth date, else by order. */
export function matchPeople(answers: Answers, { members }: Household): PeopleMatch {
  const match = new Map<PersonId, PersonId>([[me, me]])
  const left = [...members]
  const typed = itemsOf(answers, 'members')
  for (const sign of signs) {
    for (const one of typed) {
      if (match.has(one.id)) continue
      const index = left.findIndex((member) => sign(one, member))
      const [member] = index < 0 ? [] : left.splice(index, 1)
      if (member) match.set(one.id, member.id)
    }
  }
  return match
}
