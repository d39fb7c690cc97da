import type { UtilityBills } from '../../../eligibility/facts/simple.ts'
import { showMoney } from '../../../questions/kinds/money.ts'
import type { Household } from './household.ts'

export const moneyFields = ['earned', 'unearned', 'housing', 'care', 'childSupport', 'medical', 'cash'] as const
export type MoneyField = (typeof moneyFields)[number]

/** A household as it stands in the boxes. */
export type TypedHousehold = Record<MoneyField | 'size' | 'filed', string> & {
  elderlyOrDisabled: boolean
  homeless: boolean
  netTestRequired: boolean
  utilities: UtilityBills
}
export type Field = keyof TypedHousehold

/** Puts a household into the boxes. */
export const typedOf = (household: Household): TypedHousehold => ({
  size: String(household.size),
  filed: household.filed,
  elderlyOrDisabled: household.elderlyOrDisabled,
  homeless: household.homeless,
  netTestRequired: household.netTest === 'required',
  utilities: household.utilities,
  earned: showMoney(household.earned),
  unearned: showMoney(household.unearned),
  housing: showMoney(household.housing),
  care: showMoney(household.care),
  childSupport: showMoney(household.childSupport),
  medical: showMoney(household.medical),
  cash: showMoney(household.cash),
})
