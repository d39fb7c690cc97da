import type { IsoDate } from '../../questions/kinds/kind.ts'
import { cents, floorOf, plus } from '../exact.ts'
import type { HouseholdFacts } from '../facts/household.ts'
import type { YesNo } from '../facts/known.ts'
import { anyOf, yesIf } from '../kleene.ts'
import { constants } from '../parameters/constants.ts'
import type { Note, NoteId } from '../result.ts'
import { isEarned } from '../rules/countsAsIncome.ts'
import { programsOf } from '../rules/immigration.ts'
import { isTimeLimitAge, isTimeLimited } from '../rules/timeLimit.ts'
import type { AgedPerson } from './ages.ts'
import type { HouseholdCase } from './cases.ts'
import { type Corner, monthlyIncomeAt } from './moneyOf.ts'

const { top, bottom } = constants.weeksPerMonth

function weeklyEarnings(facts: HouseholdFacts, id: string, favours: Corner['favours']): number {
  const monthly = facts.income
    .filter(({ who, kind }) => who === id && isEarned(kind))
    .reduce((sum, income) => plus(sum, monthlyIncomeAt(income, { favours, unasked: 'anything' })), cents(0))
  return floorOf(monthly.top * bottom, monthly.bottom * top)
}

const isHalfTime = ({ student }: AgedPerson): YesNo => {
  if (student === 'no' || student === 'unknown') return student
  return student.halfTime
}

function timeLimitOf(person: AgedPerson, people: readonly AgedPerson[], facts: HouseholdFacts, filed: IsoDate): YesNo {
  return isTimeLimited({
    age: person.age,
    work: person.work,
    disabled: anyOf([person.ssi, person.disabilityBenefit]),
    cashAid: person.cashAid,
    isHalfTimeStudent: isHalfTime(person),
    weeklyEarnings: {
      from: weeklyEarnings(facts, person.id, 'more'),
      to: weeklyEarnings(facts, person.id, 'less'),
    },
    childInHousehold: yesIf(people.some(({ age }) => age < constants.timeLimitChildBelow)),
    filed,
  })
}

const note = (id: NoteId, item: string): Note => ({ note: id, item })

/** What to say about each person who may receive: once each, whichever of the cases it holds in. */
function personNotes(
  person: AgedPerson,
  cases: readonly HouseholdCase[],
  facts: HouseholdFacts,
  filed: IsoDate,
): Note[] {
  const { id, status } = person
  const standings = cases.flatMap(({ people, standings: all }) => {
    const standing = all[people.findIndex((one) => one.id === id)]
    return standing ? [standing] : []
  })
  const isStudent = typeof person.student === 'object'
  const apart = standings.filter(({ role }) => role === 'apart').length
  const notes: Note[] = []
  if (isStudent && apart > 0) {
    notes.push(note(apart === standings.length ? 'student-left-out' : 'student-may-be-left-out', id))
  }
  const mayReceive = standings.some(({ role }) => role === 'receives')
  // Which of the two programmes changes no amount, so a standing keeps the likelier one; both are asked here.
  const isDisabled = person.ssi === 'yes' || person.disabilityBenefit === 'yes'
  const programs = programsOf(status, person.age, isDisabled, filed)
  if (mayReceive && programs.includes('cfap')) notes.push(note('state-food-program', id))
  const isMoving = status === 'refugee-like' || status === 'parolee'
  if (isMoving && person.wantsHelp !== 'no') notes.push(note('immigration-help-may-exist', id))
  const ownsMoney = facts.income.some(({ who }) => who === id)
  if (ownsMoney && standings.some(({ role }) => role === 'shares')) {
    notes.push(note('income-of-person-left-out-shared', id))
  }
  const [first] = cases
  if (first && mayReceive && isTimeLimitAge(person.age)) {
    const limited = timeLimitOf(person, first.people, facts, filed)
    if (limited !== 'no') notes.push(note(limited === 'yes' ? 'time-limit' : 'time-limit-unclear', id))
  }
  return notes
}

/** What to say beside a full estimate. Notes inform; none of them lowers a result. */
export function householdNotes(cases: readonly HouseholdCase[], filed: IsoDate): Note[] {
  const [first] = cases
  if (!first) return []
  const { facts, people } = first
  const isSeparate: Note[] = facts.people.some(({ cannotCook }, index) => index === 0 && cannotCook === 'yes')
    ? [{ note: 'separate-household' }]
    : []
  return [...people.flatMap((person) => personNotes(person, cases, facts, filed)), ...isSeparate]
}
