import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { YesNo } from '../facts/known.ts'
import { allOf, anyOf, not } from '../kleene.ts'
import { constants } from '../parameters/constants.ts'
import { type Program, programsOf } from '../rules/immigration.ts'
import { isLimitedStudent } from '../rules/studentLimit.ts'
import type { AgedPerson } from './ages.ts'

/**
 * How a person of the household counts. `receives`; `shares`: left out for status or number, or not asking, income
 * divided (7 CFR 273.11(c)(3)); `counts-in-full`: disqualified, income whole (7 CFR 273.11(c)(1)); `apart`: neither
 * person nor income (students: 7 CFR 273.11(d); institutions: 7 CFR 273.1(b)(7)).
 */
export type Role = 'receives' | 'shares' | 'counts-in-full' | 'apart'

/** One way a person can turn out to stand. */
export interface Standing {
  role: Role
  program: Program
  elderlyOrDisabled: boolean
  /** Gets CalWORKs, General Assistance or SSI. */
  hasAid: boolean
}

const neither = [false]
const certain = [true]
const either = [false, true]
const both = (fact: YesNo): readonly boolean[] => (fact === 'unknown' ? either : fact === 'yes' ? certain : neither)

const grants: Record<Program, [Role, Program]> = {
  calfresh: ['receives', 'calfresh'],
  cfap: ['receives', 'cfap'],
  none: ['shares', 'none'],
}

/** The roles of a person once age, disability and aid are settled, the likeliest first. */
function rolesOf(person: AgedPerson, isDisabled: boolean, hasCashAid: boolean, filed: IsoDate): [Role, Program][] {
  if (person.bar !== null) return [['counts-in-full', 'none']]
  const isStudent = isLimitedStudent({
    student: person.student,
    age: person.age,
    isDisabled,
    unfit: person.work.unfit,
    cashAid: hasCashAid ? 'yes' : 'no',
    filed,
  })
  const isApart = anyOf([isStudent, person.institutionMeals])
  const apart: [Role, Program][] = isApart === 'no' ? [] : [['apart', 'none']]
  if (isApart === 'yes') return apart
  const asks = allOf([person.wantsHelp, not(person.refusesNumber)])
  const leftOut: [Role, Program][] = [['shares', 'none']]
  if (asks === 'no') return [...leftOut, ...apart]
  const programs = programsOf(person.status, person.age, isDisabled, filed)
  const granted = programs.map((program) => grants[program])
  if (asks === 'yes' && isApart === 'no') return granted
  return [...granted, ...(asks === 'unknown' ? leftOut : []), ...apart]
}

/** Age and benefits change nothing about somebody who doesn't receive; the two programmes pay the same. */
const isAlike = (one: Standing, other: Standing) =>
  one.role === other.role &&
  (one.role !== 'receives' || (one.elderlyOrDisabled === other.elderlyOrDisabled && one.hasAid === other.hasAid))

/** Every way a person can stand that makes a difference: one, where all her facts are known. The likeliest comes first. */
export function standingsOf(person: AgedPerson, filed: IsoDate): Standing[] {
  const standings: Standing[] = []
  for (const hasSsi of both(person.ssi)) {
    for (const hasBenefit of both(person.disabilityBenefit)) {
      for (const hasCashAid of both(person.cashAid)) {
        const isDisabled = hasSsi || hasBenefit
        const elderlyOrDisabled = person.age >= constants.elderlyAge || isDisabled
        for (const [role, program] of rolesOf(person, isDisabled, hasCashAid, filed)) {
          const standing = { role, program, elderlyOrDisabled, hasAid: hasSsi || hasCashAid }
          if (!standings.some((known) => isAlike(known, standing))) standings.push(standing)
        }
      }
    }
  }
  return standings
}
