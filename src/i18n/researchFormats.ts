import { formatTags, isChinese, type Locale } from './locale.ts'

/** How a researcher's pages write moments and numbers. */
export interface ResearchFormats {
  /** Epoch milliseconds in the reader's own time zone, the month in letters. */
  dateAndTime: (at: number) => string
  time: (at: number) => string
  /** Milliseconds as seconds, to a tenth. */
  seconds: (ms: number) => string
  /** A number with so many decimals, always. */
  decimals: (value: number, digits: number) => string
  /** A number with one decimal where there is one. */
  tenths: (value: number) => string
  /** A number without decimals. */
  whole: (value: number) => string
  /** Names after one another: `A, B, C`. */
  list: (items: readonly string[]) => string
  /** Longer parts after one another: `A; B; C`. */
  parts: (items: readonly string[]) => string
}

const made = new Map<Locale, ResearchFormats>()

/** The formats of a language: the same object each time. */
export function researchFormats(locale: Locale): ResearchFormats {
  const known = made.get(locale)
  if (known) return known
  const tag = formatTags[locale]
  const clock = { hour: 'numeric', minute: '2-digit', hour12: true } as const
  const dates = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', day: 'numeric', ...clock })
  const times = new Intl.DateTimeFormat(tag, { ...clock, second: '2-digit' })
  const numbers = new Map<number, Intl.NumberFormat>()
  const tenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const decimals = (value: number, digits: number): string => {
    const format =
      numbers.get(digits) ??
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    numbers.set(digits, format)
    return format.format(value)
  }
  const formats: ResearchFormats = {
    dateAndTime: (at) => dates.format(at),
    time: (at) => times.format(at),
    seconds: (ms) => decimals(ms / 1000, 1),
    decimals,
    tenths: (value) => tenths.format(value),
    whole: (value) => decimals(value, 0),
    list: (items) => items.join(isChinese(locale) ? '、' : ', '),
    parts: (items) => items.join(isChinese(locale) ? '；' : '; '),
  }
  made.set(locale, formats)
  return formats
}
