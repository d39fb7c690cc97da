import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'
import { type Common, makeKind } from './kind.ts'

const plain = /^\d+(?:[.,]\d{1,2})?$/
const commaGroups = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/
const dotGroups = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/
const oneDotGroup = /^\d{1,3}\.\d{3}$/

/**
 * Reads an amount of dollars as a person writes it: `1200`, `1,200`, `$1200.50`, `１２００`, `1.200,50`. `1.234` may be
 * a thousand or a slip, so it is asked back.
 * @returns whole cents, or why it is asked back
 */
export function readMoney(typed: string, maxCents: number): { value: number } | { refusal: Refusal } {
  const amount = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    // A Chinese keyboard writes its own full stop where a decimal point is meant.
    .replace(/。/g, '.')
    .replace(/^[−–]/, '-')
    .replace(/^(-?)(?:US)?\$/i, '$1')
    .replace(/(?:USD|dollars?|dólares|美元|元)$/i, '')
  if (/^-\d/.test(amount)) return { refusal: 'moneyNegative' }
  if (oneDotGroup.test(amount)) return { refusal: 'moneyAmbiguous' }
  const dollars = commaGroups.test(amount)
    ? amount.replace(/,/g, '')
    : dotGroups.test(amount)
      ? amount.replace(/\./g, '').replace(',', '.')
      : plain.test(amount)
        ? amount.replace(',', '.')
        : undefined
  if (dollars === undefined) return { refusal: 'moneyFormat' }
  const [whole = '', part = ''] = dollars.split('.')
  if (whole.length > 12) return { refusal: 'moneyTooLarge' }
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return cents > maxCents ? { refusal: 'moneyTooLarge' } : { value: cents }
}

/** Shows cents in a box again: `1,200` or `1,200.50`. */
export function showMoney(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = cents % 100
  return part === 0 ? whole : `${whole}.${String(part).padStart(2, '0')}`
}

/** An amount in dollars, stored as whole cents; at most `max` dollars (100,000). */
export const money = ({ max = 100_000, ...common }: Common & { max?: number }) =>
  makeKind('money', {
    ...common,
    typed: z.string(),
    value: z.int().check(z.minimum(0), z.maximum(max * 100)),
    blank: '',
    isBlank: (typed) => typed.trim() === '',
    read: (typed) => readMoney(typed, max * 100),
    show: showMoney,
  })
