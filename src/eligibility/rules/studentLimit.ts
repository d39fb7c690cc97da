import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { StudentFacts } from '../facts/household.ts'
import type { YesNo } from '../facts/known.ts'
import { constants } from '../parameters/constants.ts'
import { allOf, anyOf, not, reaches } from '../kleene.ts'

/** What decides whether the student rule leaves a person out. */
export interface StudentCase {
  student: StudentFacts | 'no' | 'unknown'
  age: number
  /** Disability benefits prove that a person isn't fit for work. */
  isDisabled: boolean
  unfit: YesNo
  cashAid: YesNo
  filed: IsoDate
}

const everythingOpen: StudentFacts = {
  halfTime: 'unknown',
  publicDegree: 'unknown',
  paidHours: 'unknown',
  selfEmployedEnough: 'unknown',
  workStudy: 'unknown',
  caresForChild: 'unknown',
  approvedProgram: 'unknown',
  leaves: 'unknown',
}

/**
 * Whether a person is a student whom the rule leaves out: 18 to 49, fit for work, half-time or more, and no exemption.
 * 7 CFR 273.5; MPP 63-406; ACL 24-31; degrees of public colleges since 1 June 2026: ACL 26-25.
 */
export function isLimitedStudent({ student, age, isDisabled, unfit, cashAid, filed }: StudentCase): YesNo {
  if (student === 'no' || age < constants.studentFrom || age > constants.studentThrough || isDisabled) return 'no'
  const facts = student === 'unknown' ? everythingOpen : student
  const isExempt = anyOf([
    filed >= constants.publicDegreeFrom ? facts.publicDegree : 'no',
    reaches(facts.paidHours, constants.studentHours),
    facts.selfEmployedEnough,
    facts.workStudy,
    facts.caresForChild,
    facts.approvedProgram,
    facts.leaves,
    cashAid,
    unfit,
  ])
  return allOf([facts.halfTime, not(isExempt)])
}
