import * as z from 'zod/mini'
import { findZip } from '../places/findZip.ts'
import type { Refusal } from '../refusal.ts'
import { type Common, makeKind } from './kind.ts'

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()
/**
 * Full-width letters, digits and spaces as plain ones; one space between words. Invisible marks go: a phone number
 * copied from an address book is wrapped in marks of writing direction.
 */
const tidy = (typed: string) => oneSpace(typed.normalize('NFKC').replace(/\p{Cf}/gu, ''))
/**
 * As written but for spaces and full-width letters, digits and signs. Not NFKC, which would exchange some Han
 * characters of names for others.
 */
export const asWritten = (typed: string) =>
  oneSpace(
    typed.normalize('NFC').replace(/[！-～]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0)),
  )

interface Written extends Common {
  /** The browser's autofill token. */
  autoComplete?: string
  max?: number
}

type Read = (typed: string) => { value: string } | { refusal: Refusal }

const written = <const K extends string>(
  kind: K,
  { autoComplete, max = 200, ...common }: Written,
  read: Read,
  stored = z.string().check(z.minLength(1), z.maxLength(max)),
  show = (value: string) => value,
) => ({
  ...makeKind(kind, {
    ...common,
    typed: z.string(),
    value: stored,
    blank: '',
    isBlank: (typed) => typed.trim() === '',
    read,
    show,
  }),
  autoComplete,
})

/** A line of text, as written; at most `max` characters (200). */
export const text = (options: Written) => {
  const max = options.max ?? 200
  return written('text', options, (typed) => {
    const value = asWritten(typed)
    return value.length > max ? { refusal: 'tooLong' } : { value }
  })
}

/** Several lines of text: a postal address. */
export const lines = (options: Written) => ({ ...text(options), kind: 'lines' as const })

const nameLetters = /^[\p{L}\p{M}][\p{L}\p{M}\p{Zs}'’ʼ.\-‐‑·‧・]*$/u

/**
 * A person's name: 1 to 100 letters of any script with spaces, hyphens and apostrophes. With `orElse` it may stay
 * blank as long as that other name is given: many people have one name.
 */
export const name = <const Other extends string>(options: Written & { orElse?: Other }) => {
  const { orElse, max = 100, ...rest } = options
  const kind = written('name', { ...rest, optional: options.optional ?? orElse !== undefined, max }, (typed) => {
    const value = asWritten(typed)
    if ([...value].length > max) return { refusal: 'tooLong' }
    return nameLetters.test(value) ? { value } : { refusal: 'nameLetters' }
  })
  return { ...kind, orElse }
}

/** The typed name that stands as a signature: room for two names of 100 letters. */
export const signature = (options: Written) => ({ ...name({ max: 201, ...options }), kind: 'signature' as const })

/** A California ZIP code, five digits; the four after a dash are dropped. */
export const zip = (options: Written) =>
  written(
    'zip',
    options,
    (typed) => {
      const digits = /^(\d{5})(?:-?\d{4})?$/.exec(
        tidy(typed)
          .replace(/[‐‑–—－]/g, '-')
          .replace(/ /g, ''),
      )?.[1]
      if (!digits) return { refusal: 'zipFormat' }
      const place = findZip(digits)
      if (place === 'out-of-state') return { refusal: 'zipOutOfState' }
      return place === 'unknown' ? { refusal: 'zipUnknown' } : { value: digits }
    },
    z.string().check(z.regex(/^\d{5}$/)),
  )

const showPhone = (digits: string) => `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`

/** A phone number of the United States with its area code, stored as ten digits. */
export const phone = (options: Written) =>
  written(
    'phone',
    options,
    (typed) => {
      const plain = tidy(typed)
      if (/[^\d\s()+.\-‐‑–—/]/.test(plain)) return { refusal: 'phoneFormat' }
      const digits = plain.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
      if (digits.length === 7) return { refusal: 'phoneAreaCode' }
      return /^[2-9]\d{9}$/.test(digits) ? { value: digits } : { refusal: 'phoneFormat' }
    },
    z.string().check(z.regex(/^\d{10}$/)),
    showPhone,
  )

/** An email address; checked for shape only. */
export const email = (options: Written) =>
  written('email', options, (typed) => {
    const value = tidy(typed).replace(/ /g, '')
    if (value.length > 200) return { refusal: 'tooLong' }
    return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value) ? { value } : { refusal: 'emailFormat' }
  })

/** An invented Social Security number: only those starting 900-00, which are never issued, are taken. */
export const ssn = (options: Written) =>
  written(
    'ssn',
    options,
    (typed) => {
      const digits = tidy(typed).replace(/[\s‐‑–—-]/g, '')
      return /^90000\d{4}$/.test(digits) ? { value: digits } : { refusal: 'ssnInvented' }
    },
    z.string().check(z.regex(/^90000\d{4}$/)),
    (digits) => `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`,
  )
