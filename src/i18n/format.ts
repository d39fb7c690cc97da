import { formatTags, type Locale } from './locale.ts'

/** Money from whole cents: `$1,234.50`, the same in all languages; no cents where there are none. */
export function usd(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(formatTags[locale], {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)
}

/** A calendar day in words, never numeric: `November 22, 2026`. Handled as a string, so no time zone can move it. */
export function day(iso: string, locale: Locale): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  )
}

export const num = (value: number, locale: Locale): string => new Intl.NumberFormat(formatTags[locale]).format(value)

/** `A, B and C` in the reader's language. */
export const and = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(formatTags[locale], { type: 'conjunction' }).format(items)
