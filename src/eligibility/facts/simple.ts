import type { Amount, Between, Unknown, YesNo } from './known.ts'

/** The utility bills that decide the allowance, from most to least. */
export const utilityBills = ['heating-cooling', 'limited', 'phone', 'none'] as const
export type UtilityBills = (typeof utilityBills)[number]

/** What eight questions can tell (rules reference, 11.1). Money is a month's. */
export interface SimpleFacts {
  kind: 'simple'
  /** People who buy and make food together, with spouse and own children under 22. */
  size: number | Between
  /** Anyone 60 or over, or with a disability benefit. */
  elderlyOrDisabled: YesNo
  earned: Amount
  unearned: Amount
  housing: Amount
  homeless: YesNo
  utilities: UtilityBills | Unknown
  cash: Amount
  /** Anyone in college half-time or more. */
  student: YesNo
}
