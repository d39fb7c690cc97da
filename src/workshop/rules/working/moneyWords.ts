import type { Exact } from '../../../eligibility/exact.ts'
import { usd } from '../../../i18n/format.ts'
import { formatTags, type Locale } from '../../../i18n/locale.ts'

/** Sums of money as a language writes them. */
export interface MoneyWords {
  wholeUsd: (dollars: number) => string
  centsUsd: (cents: number) => string
  /** An exact sum: cents, and parts of a cent where a share left some. Thirds of a cent end after four places. */
  exactUsd: (sum: Exact) => string
  /** A change with its sign: `+$12`, `−$3.50`. */
  changeUsd: (cents: number) => string
}

const made = new Map<Locale, MoneyWords>()

/** The money of a language: the same object each time. */
export function moneyWords(locale: Locale): MoneyWords {
  const known = made.get(locale)
  if (known) return known
  const dollars = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(formatTags[locale], {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      ...options,
    })
  const fine = dollars({ minimumFractionDigits: 2, maximumFractionDigits: 4 })
  const signed = (minimumFractionDigits: 0 | 2) =>
    dollars({ signDisplay: 'exceptZero', minimumFractionDigits, maximumFractionDigits: 2 })
  const [signedDollars, signedCents] = [signed(0), signed(2)]
  const words: MoneyWords = {
    wholeUsd: (whole) => usd(whole * 100, locale),
    centsUsd: (cents) => usd(cents, locale),
    exactUsd: ({ top, bottom }) => (top % bottom === 0 ? usd(top / bottom, locale) : fine.format(top / bottom / 100)),
    changeUsd: (cents) => (cents % 100 === 0 ? signedDollars : signedCents).format(cents / 100).replace('-', '−'),
  }
  made.set(locale, words)
  return words
}
