import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { PermanentResidentFacts, Status } from '../facts/household.ts'
import type { YesNo } from '../facts/known.ts'
import { constants } from '../parameters/constants.ts'
import { anyOf, yesIf } from '../kleene.ts'

/** The programmes a person may get food help from; CFAP is state-paid, with the same amounts and application. */
export type Program = 'calfresh' | 'cfap' | 'none'

const adultAge = 18
const calfresh: readonly Program[] = ['calfresh']

/** A permanent resident has CalFresh at once if any of these holds. 7 CFR 273.4(a)(6); ACL 25-92; ACIN I-29-26. */
const entersAtOnce = (status: PermanentResidentFacts, age: number, isDisabled: boolean): YesNo =>
  anyOf([
    status.fiveYears,
    yesIf(age < adultAge),
    status.fortyQuarters,
    yesIf(isDisabled),
    status.military,
    status.cameForSafety,
  ])

/**
 * The programmes that a person of this status can turn out to be in, the likeliest first: one where the rules decide,
 * two where a fact or the state's position is open. Permanent residents still waiting have CFAP. Since 1 April 2026 new
 * applications of refugees, asylees, parolees and the like await the state: ACL 25-92; ACIN I-29-26; WIC 18930.
 */
export function programsOf(status: Status, age: number, isDisabled: boolean, filed: IsoDate): readonly Program[] {
  if (status === 'citizen' || status === 'entrant-or-compact') return calfresh
  if (status === 'other') return ['none']
  if (status === 'unknown') return ['calfresh', 'cfap', 'none']
  if (status === 'refugee-like' && filed < constants.immigrationChangeFrom) return ['calfresh']
  if (status === 'parolee' && filed < constants.immigrationChangeFrom) return ['calfresh', 'cfap']
  if (status === 'refugee-like' || status === 'parolee') return ['cfap', 'none']
  const atOnce = entersAtOnce(status, age, isDisabled)
  if (atOnce === 'unknown') return ['calfresh', 'cfap']
  return atOnce === 'yes' ? ['calfresh'] : ['cfap']
}
