import type { Cents } from '../../../eligibility/facts/known.ts'
import type { UtilityBills } from '../../../eligibility/facts/simple.ts'
import type { EstimateOptions } from '../../../eligibility/result.ts'
import type { IsoDate } from '../../../questions/kinds/kind.ts'

/** A household as one plays with it: what counts, and nothing left open. Money is a month's. */
export interface Household {
  /** People who receive. */
  size: number
  /** Somebody is 60 or over or disabled. */
  elderlyOrDisabled: boolean
  earned: Cents
  unearned: Cents
  housing: Cents
  utilities: UtilityBills
  homeless: boolean
  care: Cents
  childSupport: Cents
  medical: Cents
  /** Cash and bank money. */
  cash: Cents
  filed: IsoDate
  netTest: NonNullable<EstimateOptions['netTestOnUsualRoute']>
}

/** The day of the scenarios, so that what is seen here is what they show. */
export const usualDay: IsoDate = '2026-11-22'

/** One person with nothing, unless said otherwise. */
export const aHousehold = (told: Partial<Household> = {}): Household => ({
  size: 1,
  elderlyOrDisabled: false,
  earned: 0,
  unearned: 0,
  housing: 0,
  utilities: 'none',
  homeless: false,
  care: 0,
  childSupport: 0,
  medical: 0,
  cash: 0,
  filed: usualDay,
  netTest: 'waived',
  ...told,
})
