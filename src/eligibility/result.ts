import type { IsoDate } from '../questions/kinds/kind.ts'
import type { Exact } from './exact.ts'
import type { Between } from './facts/known.ts'
import type { RuleId } from './ruleIds.ts'

/** Whole dollars a month. */
export type Dollars = number

/** What a pre-screener may say (rules reference, 11.1). Never a no. */
export const outcomes = ['likely_eligible', 'may_be_eligible', 'over_usual_limit'] as const
export type Outcome = (typeof outcomes)[number]

/** Which test a household met (rules reference, 6). */
export const routes = ['categorical', 'usual', 'elderly-or-disabled', 'barred'] as const
export type Route = (typeof routes)[number]

/** What the test of that route found. */
export const findings = [
  'eligible',
  'zero-formula',
  'over-gross-limit',
  'over-net-limit',
  'over-resource-limit',
  'nobody-receives',
] as const
export type Finding = (typeof findings)[number]

/** A value of the working in exact units. */
export type LineValue =
  | { unit: 'cents'; value: Exact }
  | { unit: 'dollars' | 'people' | 'days'; value: number }
  | { unit: 'code'; value: string }
  | { unit: 'yes-no'; value: boolean }

/** One line of the working: the number, the rule that made it, and what it was made from. */
export type Line = LineValue & {
  rule: RuleId
  /** The person, income or cost a line is about, where there can be several. */
  item?: string
  /** What went in, by the rule that made it or by the name of the fact or parameter. */
  inputs: Readonly<Record<string, Exact | number | string | boolean>>
}

/** A fact that isn't known and moves the result. */
export const openFactIds = [
  'household-size',
  'who-shares-food',
  'who-gets-help',
  'age',
  'elderly-or-disabled',
  'disability-benefit',
  'cash-aid',
  'immigration-status',
  'student',
  'student-exemption',
  'earned-income',
  'other-income',
  'pay-frequency',
  'income-owner',
  'work-study-wages',
  'business-costs',
  'pupil-wages',
  'child-support-paid',
  'dependent-care',
  'medical-costs',
  'housing-costs',
  'cost-payer',
  'utilities',
  'homeless',
  'cash',
  'resources',
  'farm-work',
  'income-this-month',
] as const
export type OpenFactId = (typeof openFactIds)[number]
export interface OpenFact {
  fact: OpenFactId
  /** The person, income or cost it is a fact of. */
  item?: string
}

/** One end of the range, with its working. */
export interface Bound {
  amount: Dollars
  route: Route
  finding: Finding
  working: readonly Line[]
}

export const expeditedGrounds = ['little-income-and-cash', 'shelter-costs-more', 'farm-worker'] as const
export type ExpeditedGround = (typeof expeditedGrounds)[number]

/** What to say beside the result. `item`: the person it is about. */
export const noteIds = [
  'student-left-out',
  'student-may-be-left-out',
  'age-or-disability-may-help',
  'state-food-program',
  'immigration-help-may-exist',
  'income-of-person-left-out-shared',
  'time-limit',
  'time-limit-unclear',
  'energy-payment-allowance',
  'separate-household',
  'first-month-too-small',
] as const
export type NoteId = (typeof noteIds)[number]
export interface Note {
  note: NoteId
  item?: string
}

export interface Deadlines {
  /** A decision within 30 calendar days. */
  decision: IsoDate
  /** Where fast service is due: the third calendar day, a weekend counting as one. */
  expedited: IsoDate
  /** The federal limit for fast service: 7 days. */
  expeditedFederal: IsoDate
}

export interface Estimate {
  from: 'pre-screener' | 'full'
  filed: IsoDate
  /** The federal fiscal year of the figures: `FFY2027`. Always named beside an amount. */
  fiscalYear: string
  outcome: Outcome
  route: Route
  finding: Finding
  /**
   * The likely amount a month, in whole dollars: what was answered, with its ranges, and unasked costs and situations
   * taken as absent. `null`: show none.
   */
  amount: Between | null
  /** The smallest and the largest amount over every value that the `open` facts can take; 0 where nothing would come. */
  range: { lowest: Bound; highest: Bound }
  open: readonly OpenFact[]
  /** The first month, cut by the day of filing; `null` where there is no amount. Say "up to". */
  firstMonth: Between | null
  expedited: { is: 'yes' | 'no' | 'unknown'; grounds: readonly ExpeditedGround[] }
  deadlines: Deadlines
  notes: readonly Note[]
  /** Always: anybody may apply. */
  encourageToApply: true
  /** How the lower end of `amount` was worked out, in order; of the lowest result where there is no amount. */
  working: readonly Line[]
}

export interface EstimateOptions {
  /**
   * Whether a household that passes at 200% must also pass the 100% net test. Waived by 7 CFR 273.2(j)(2)(xi) and
   * ACL 15-42; public pages still say otherwise, and of all disputed rules this one moves most results.
   */
  netTestOnUsualRoute?: 'waived' | 'required'
}
