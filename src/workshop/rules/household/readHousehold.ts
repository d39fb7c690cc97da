import { parametersFor } from '../../../eligibility/parameters/parametersFor.ts'
import type { Cents } from '../../../eligibility/facts/known.ts'
import { isCalendarDay } from '../../../questions/kinds/date.ts'
import { readMoney } from '../../../questions/kinds/money.ts'
import type { Household } from './household.ts'
import { type Field, moneyFields, type MoneyField, type TypedHousehold } from './typed.ts'

/** The largest household and the largest sum a month, in cents, that one can play with. */
const largestSize = 20
const largestSum: Cents = 99_999_99

const faults = ['size', 'date', 'noTable', 'moneyFormat', 'moneyAmbiguous', 'moneyNegative', 'moneyTooLarge'] as const
export type Fault = (typeof faults)[number]
export type Faults = Partial<Record<Field, Fault>>

/** Reads the boxes: a household, or what is wrong in which of them. An empty box of money is none. */
export function readHousehold(typed: TypedHousehold): { household: Household } | { faults: Faults } {
  const faults: Faults = {}
  const size = /^\s*\d{1,2}\s*$/.test(typed.size) ? Number(typed.size) : 0
  if (size < 1 || size > largestSize) faults.size = 'size'
  const dateFault = faultOfDate(typed.filed)
  if (dateFault) faults.filed = dateFault
  const sums: Partial<Record<MoneyField, Cents>> = {}
  for (const field of moneyFields) {
    const read = readSum(typed[field])
    if (typeof read === 'number') sums[field] = read
    else faults[field] = read.fault
  }
  if (Object.keys(faults).length > 0 || !hasAll(sums)) return { faults }
  const { elderlyOrDisabled, homeless, utilities, filed } = typed
  const netTest = typed.netTestRequired ? 'required' : 'waived'
  return { household: { ...sums, size, elderlyOrDisabled, homeless, utilities, filed, netTest } }
}

const hasAll = (sums: Partial<Record<MoneyField, Cents>>): sums is Record<MoneyField, Cents> =>
  moneyFields.every((field) => sums[field] !== undefined)

function readSum(typed: string): Cents | { fault: Fault } {
  if (typed.trim() === '') return 0
  const read = readMoney(typed, largestSum)
  if ('value' in read) return read.value
  const fault = faults.find((one) => one === read.refusal) ?? 'moneyFormat'
  return { fault }
}

function faultOfDate(filed: string): Fault | undefined {
  if (!isCalendarDay(filed)) return 'date'
  try {
    parametersFor(filed.slice(0, 7))
    return undefined
  } catch {
    return 'noTable'
  }
}
