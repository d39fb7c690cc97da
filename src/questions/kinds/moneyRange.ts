import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'
import { type Common, makeKind } from './kind.ts'
import { readMoney, showMoney } from './money.ts'

/** An amount that lies between two, in whole cents; both the same where one number was typed. */
export interface MoneyRange {
  from: number
  to: number
}

/** What people write between two amounts: a dash of any length, a wave, `to`, `a`, `至`, `到`. */
const between = /(?<=[\d元])\s*(?:[-‐‑‒–—−~〜～]+|to|a|hasta|至|到)\s*(?=[\d$U])/i

/** `1.200` alone is asked back as two readings; between two amounts there would be four. */
const asked = (refusal: Refusal, amounts: number): { refusal: Refusal } => ({
  refusal: refusal === 'moneyAmbiguous' && amounts > 1 ? 'moneyFormat' : refusal,
})

/**
 * Reads one amount or a range: `1200`, `1200-1500`, `1,200 to 1,500`, `１２００～１５００`. Written the other way round, the
 * smaller one is still the lower end.
 */
export function readMoneyRange(typed: string, maxCents: number): { value: MoneyRange } | { refusal: Refusal } {
  const parts = typed.normalize('NFKC').split(between)
  const [first = '', second = first] = parts
  if (parts.length > 2) return { refusal: 'moneyFormat' }
  const one = readMoney(first, maxCents)
  const other = readMoney(second, maxCents)
  if ('refusal' in one) return asked(one.refusal, parts.length)
  if ('refusal' in other) return asked(other.refusal, parts.length)
  return { value: { from: Math.min(one.value, other.value), to: Math.max(one.value, other.value) } }
}

/** Shows a range in its box again: `1,200` or `1,200-1,500`. */
export const showMoneyRange = ({ from, to }: MoneyRange): string =>
  from === to ? showMoney(from) : `${showMoney(from)}-${showMoney(to)}`

/** An amount in dollars that may be given as a range; at most `max` dollars (100,000). */
export const moneyRange = ({ max = 100_000, ...common }: Common & { max?: number }) => {
  const cents = z.int().check(z.minimum(0), z.maximum(max * 100))
  return makeKind<'moneyRange', string, MoneyRange>('moneyRange', {
    ...common,
    typed: z.string(),
    value: z.strictObject({ from: cents, to: cents }).check(z.refine(({ from, to }) => from <= to)),
    blank: '',
    isBlank: (typed) => typed.trim() === '',
    read: (typed) => readMoneyRange(typed, max * 100),
    show: showMoneyRange,
  })
}
