import type { Answers } from '../questions/answers.ts'
import type { IsoDate } from '../questions/kinds/kind.ts'
import type { CountyId } from '../questions/places/counties.ts'
import type { Household } from './household.ts'
import type { SamplePaper } from './papers.ts'

/** The matched pairs, in order: their twins are equally hard in every form. */
export const pairs = [
  'single-worker',
  'family-of-four',
  'older-adult-alone',
  'college-student',
  'lost-job',
  'mixed-status-family',
  'older-couple',
] as const
export type PairId = (typeof pairs)[number]

/** An invented household that a participant plays, with its answer key. */
export interface Scenario {
  /** The applicant's name: `dana-whitfield`. */
  id: string
  pair: { number: number; id: PairId }
  twin: 'a' | 'b'
  /** The day it is in this scenario, whatever the calendar says. */
  today: IsoDate
  /** The language the household reads. */
  lang: Household['reads']
  county: CountyId
  /** The applicant's name in Han characters, where she has one. */
  nativeName?: string
  household: Household
  /** The right answer to every question that can come up. */
  key: Answers
  /** Papers to add instead of photographs of real ones. */
  papers: readonly SamplePaper[]
  /** What a form should find out: the monthly total in cents, near, and whether fast service is due. */
  expected: Household['expected']
}
