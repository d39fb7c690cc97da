import { isDay } from '../days.ts'
import { FactsError } from '../factsError.ts'
import { largestCents } from '../household/moneyOf.ts'
import type { Amount, Count } from './known.ts'

/** The most people a household may have here. */
export const mostPeople = 30
/** The most lines of one list: incomes, costs. */
export const mostLines = 100
const oldestAge = 125

function checkWhole(value: unknown, most: number, item: string, field: string) {
  if (value === undefined || value === null) throw new FactsError('missing', item, field)
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new FactsError('not-a-number', item, field)
  if (value < 0) throw new FactsError('negative', item, field)
  if (!Number.isInteger(value)) throw new FactsError('not-whole', item, field)
  if (value > most) throw new FactsError('too-large', item, field)
}

function checkOpen(fact: Count, most: number, item: string, field: string) {
  if (typeof fact === 'number' || typeof fact !== 'object' || fact === null) {
    if (fact !== 'unknown') checkWhole(fact, most, item, field)
    return
  }
  checkWhole(fact.from, most, item, field)
  checkWhole(fact.to, most, item, field)
  if (fact.from > fact.to) throw new FactsError('upside-down', item, field)
}

/** Whole cents, none negative, none huge, no range the wrong way round. */
export const checkAmount = (amount: Amount, item: string, field: string) => checkOpen(amount, largestCents, item, field)

export const checkCount = (count: Count, most: number, item: string, field: string) =>
  checkOpen(count, most, item, field)

export function checkSize(size: number | { from: number; to: number }, item: string, field: string) {
  checkOpen(size, mostPeople, item, field)
  if (size === 0 || (typeof size === 'object' && size.from === 0)) throw new FactsError('missing', item, field)
  if (typeof size === 'string') throw new FactsError('missing', item, field)
}

/** One of the values a fact can have. */
export function checkOneOf(value: unknown, offered: readonly unknown[], item: string, field: string) {
  if (value === undefined) throw new FactsError('missing', item, field)
  if (!offered.includes(value)) throw new FactsError('not-offered', item, field)
}

const yesNo = ['yes', 'no', 'unknown']
export const checkYesNo = (value: unknown, item: string, field: string) => checkOneOf(value, yesNo, item, field)

/** Whole years, a day of birth that isn't to come, or unknown. */
export function checkAge(age: unknown, filed: string, item: string) {
  if (age === 'unknown') return
  if (typeof age !== 'string') {
    checkWhole(age, oldestAge, item, 'age')
    return
  }
  if (!isDay(age)) throw new FactsError('not-a-date', item, 'age')
  if (age > filed) throw new FactsError('contradiction', item, 'age')
  if (Number(filed.slice(0, 4)) - Number(age.slice(0, 4)) > oldestAge) throw new FactsError('too-large', item, 'age')
}
