import {
  type Filings,
  type MeanMinutes,
  timeTax,
  timeTaxCost,
  timeTaxOfMean,
  type TimeTaxResult,
} from '../../analysis/timeTax.ts'
import { type Fault, readMinutes, readNumber } from './typedNumbers.ts'

/** What somebody typed, field by field. */
export interface Typed {
  before: string
  after: string
  people: string
  perYear: string
  share: string
  /** Dollars an hour; left empty, nothing is priced. */
  tariff: string
}
export type TypedField = keyof Typed
export const typedFields = ['before', 'after', 'people', 'perYear', 'share', 'tariff'] as const

/** What one form takes. */
export interface Taken {
  result: TimeTaxResult
  /** Dollars a year, where there is a tariff. */
  cost?: number
}
export interface Tax {
  before: Taken
  after: Taken
  /** Hours a year that the second form leaves to people; negative where it takes more. */
  savedHours: number
  savedCost?: number
}

export interface Reckoned {
  tax?: Tax
  faults: Partial<Record<TypedField, Fault>>
}

const hoursOf = ({ result }: Taken) => (result.status === 'not-estimable' ? 0 : result.hoursAYear)

/** Minutes of both forms that were summed up elsewhere, and are counted with in place of typed ones. */
export type KnownMinutes = Record<'before' | 'after', MeanMinutes>

/** The time tax of two forms (measurement E), or what is wrong with what was typed. The tariff may be left empty. */
export function reckon(typed: Typed, known?: KnownMinutes): Reckoned {
  const read = {
    before: known ? { value: known.before } : readMinutes(typed.before),
    after: known ? { value: known.after } : readMinutes(typed.after),
    people: readNumber(typed.people, { atLeast: 1, atMost: 1_000_000_000 }),
    perYear: readNumber(typed.perYear, { atLeast: 0.01, atMost: 1_000 }),
    share: readNumber(typed.share, { atLeast: 0.01, atMost: 100 }),
    tariff:
      typed.tariff.trim() === '' ? { value: undefined } : readNumber(typed.tariff, { atLeast: 0, atMost: 10_000 }),
  }
  const faults: Reckoned['faults'] = {}
  for (const field of typedFields) {
    const one = read[field]
    if ('fault' in one) faults[field] = one.fault
  }
  const { before, after, people, perYear, share, tariff } = read
  if ('fault' in before || 'fault' in after || 'fault' in people || 'fault' in perYear) return { faults }
  if ('fault' in share || 'fault' in tariff) return { faults }
  const filings: Filings = { units: people.value, perYear: perYear.value, share: share.value / 100 }
  const take = (minutes: readonly number[] | MeanMinutes): Taken => {
    const result = 'mean' in minutes ? timeTaxOfMean(minutes, filings) : timeTax(minutes, filings)
    if (tariff.value === undefined || result.status === 'not-estimable') return { result }
    return { result, cost: timeTaxCost(result.hoursAYear, tariff.value, filings) }
  }
  const taken = { before: take(before.value), after: take(after.value) }
  const savedHours = hoursOf(taken.before) - hoursOf(taken.after)
  const { value: price } = tariff
  return {
    faults,
    tax: {
      ...taken,
      savedHours,
      ...(price === undefined ? {} : { savedCost: timeTaxCost(savedHours, price, filings) }),
    },
  }
}
