import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'
import { type Common, makeKind } from './kind.ts'

/** Reads a whole number as a person writes it: `12`, `1,200`, `２０`. */
export function readNumber(typed: string, max: number): { value: number } | { refusal: Refusal } {
  const plain = typed.normalize('NFKC').replace(/\s/g, '')
  const digits = /^\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replace(/,/g, '') : plain
  if (!/^\d+$/.test(digits)) return { refusal: 'numberFormat' }
  const value = Number(digits)
  return value > max ? { refusal: 'numberTooLarge' } : { value }
}

/** A whole number, nought included: hours a week, people; at most `max`. */
export const number = ({ max, ...common }: Common & { max: number }) =>
  makeKind('number', {
    ...common,
    typed: z.string(),
    value: z.int().check(z.minimum(0), z.maximum(max)),
    blank: '',
    isBlank: (typed) => typed.trim() === '',
    read: (typed) => readNumber(typed, max),
    show: String,
  })
