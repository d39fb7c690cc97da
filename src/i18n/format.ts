import { formatTags, type Locale } from './locale.ts'

/** Makes a formatter once a language: making one costs a cheap phone milliseconds, and a page has dozens of amounts. */
function oncePerLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const formatter = made.get(locale) ?? make(formatTags[locale])
    made.set(locale, formatter)
    return formatter
  }
}

const dollarFormat = (minimumFractionDigits: 0 | 2) =>
  oncePerLocale(
    (tag) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits,
      }),
  )
const wholeDollars = dollarFormat(0)
const dollarsAndCents = dollarFormat(2)
const longDates = oncePerLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
const numbers = oncePerLocale((tag) => new Intl.NumberFormat(tag))
const lists = oncePerLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** Money from whole cents: `$1,234.50`, the same in all languages; no cents where there are none. */
export function usd(cents: number, locale: Locale): string {
  const dollars = cents % 100 === 0 ? wholeDollars : dollarsAndCents
  return dollars(locale).format(cents / 100)
}

/** A calendar day in words, never numeric: `November 22, 2026`. Handled as a string, so no time zone can move it. */
export function day(iso: string, locale: Locale): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  return longDates(locale).format(Date.UTC(year, month - 1, date))
}

export const num = (value: number, locale: Locale): string => numbers(locale).format(value)

/** `A, B and C` in the reader's language; in Chinese with a space between Latin letters and the word for *and*. */
export const and = (items: readonly string[], locale: Locale): string =>
  lists(locale)
    .format(items)
    .replace(/([!-ɏ])和/g, '$1 和')
    .replace(/和([!-ɏ])/g, '和 $1')
