import * as z from 'zod/mini'
import type { Refusal } from '../refusal.ts'
import { type Common, makeKind } from './kind.ts'

/** Stands in the box of a password that was given, on the way back to its page. */
const dots = '••••••••'

const formats = {
  /** What the old portals asked for: 8 to 20 characters, a letter and a digit among them. */
  password: { fits: (typed: string) => /^(?=.*\p{L})(?=.*\d).{8,20}$/u.test(typed), refusal: 'passwordFormat' },
  pin: { fits: (typed: string) => /^\d{4}$/.test(typed), refusal: 'pinFormat' },
} as const satisfies Record<string, { fits: (typed: string) => boolean; refusal: Refusal }>

/**
 * A password or PIN. What is typed leaves the page nowhere: all that is stored is that one was given, for people type
 * passwords of their own. `sameAs` names the question of the same page that has to hold the same.
 */
export const password = <const Other extends string>({
  format = 'password',
  sameAs,
  ...common
}: Common & { format?: keyof typeof formats; sameAs?: Other }) => {
  const { fits, refusal } = formats[format]
  return {
    ...makeKind<'password', string, 'given'>('password', {
      ...common,
      typed: z.string(),
      value: z.literal('given'),
      blank: '',
      isBlank: (typed) => typed === '',
      read: (typed) => (typed === dots || fits(typed.normalize('NFKC')) ? { value: 'given' } : { refusal }),
      show: () => dots,
    }),
    format,
    sameAs,
  }
}

/** The code in the one email that a portal of this prototype sends. Nothing is sent: the page shows it. */
export const emailedCode = '246810'

/** The code from the confirmation email; any other is asked back. */
export const code = (common: Common) =>
  makeKind<'code', string, typeof emailedCode>('code', {
    ...common,
    typed: z.string(),
    value: z.literal(emailedCode),
    blank: '',
    isBlank: (typed) => typed.trim() === '',
    read: (typed) =>
      typed.normalize('NFKC').replace(/\D/g, '') === emailedCode ? { value: emailedCode } : { refusal: 'codeWrong' },
    show: (value) => value,
  })
