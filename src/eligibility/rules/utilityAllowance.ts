import type { YearTable } from '../parameters/yearTable.ts'
import { constants } from '../parameters/constants.ts'

/** Utilities billed apart from rent. `others` counts those besides heating, cooling and the phone. */
export interface Bills {
  heatingOrCooling: boolean
  phone: boolean
  others: number
}

/**
 * The flat allowance that the bills themselves give: SUA with heating or cooling, LUA with two others, TUA with a phone
 * alone. 7 CFR 273.9(d)(6)(iii); ACL 25-68.
 */
export function billsAllowance({ heatingOrCooling, phone, others }: Bills, { sua, lua, tua }: YearTable): number {
  if (heatingOrCooling) return sua
  if (others + (phone ? 1 : 0) >= 2) return lua
  return phone ? tua : 0
}

/**
 * Whether the state's yearly energy payment of 20.01 gives the full allowance without a heating bill: to households with
 * somebody 60 or over or disabled; before 1 November 2025 to all. ACL 25-68.
 */
const hasEnergyPayment = (elderlyOrDisabled: boolean, filed: string): boolean =>
  elderlyOrDisabled || filed < constants.energyPaymentRestrictedFrom

/** The allowance of the budget: one a household, never shared, never added to actual bills. ACL 25-68. */
export const utilityAllowance = (bills: Bills, elderlyOrDisabled: boolean, filed: string, table: YearTable): number =>
  hasEnergyPayment(elderlyOrDisabled, filed) ? table.sua : billsAllowance(bills, table)
