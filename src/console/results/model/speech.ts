import type { i18n as I18n } from 'i18next'
import type { Interval, Reason } from '../../../analysis/result.ts'
import { formatTags, isChinese, isLocale, localeNames, type Locale } from '../../../i18n/locale.ts'

/** Words and numbers of one language; rounded for reading and never for computing (measurement W). */
export interface Speech {
  locale: Locale
  /** Words of the report by their key. */
  t: (key: string, values?: Record<string, unknown>) => string
  minutes: (value: number) => string
  ratio: (value: number) => string
  percent: (share: number) => string
  seconds: (value: number) => string
  whole: (value: number) => string
  p: (value: number) => string
  /** `3.66 to 4.41`, with the ends written so. */
  interval: (interval: Interval, write: (value: number) => string) => string
  list: (items: readonly string[]) => string
  /** Sentences one after the other: Chinese has no space between them. */
  sentences: (...all: readonly string[]) => string
  /** The sentence for a reason. */
  reason: (reason: Reason) => string
  language: (code: string) => string
  device: (code: string) => string
  /** A question's or page's short name, or its id where there are no words. */
  question: (id: string) => string
  page: (id: string) => string
}

/** Speaks a language whose words are loaded. */
export function speechIn(i18n: I18n): Speech {
  const locale = isLocale(i18n.language) ? i18n.language : 'en'
  const tag = formatTags[locale]
  const fixed = (digits: number) => {
    const format = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    return (value: number) => format.format(value)
  }
  const [whole, tenths, hundredths, thousandths] = [fixed(0), fixed(1), fixed(2), fixed(3)]
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  // Keys are made of codes at run time; a test holds them against the files.
  const t = (key: string, values: Record<string, unknown> = {}) => i18n.t(`report:${key}`, values)
  const first = (keys: readonly string[], otherwise: string) => {
    const found = keys.filter((key) => i18n.exists(key)).map((key) => i18n.t(key, { skipInterpolation: true }))
    return found.find((words) => !words.includes('{{')) ?? otherwise
  }
  return {
    locale,
    t,
    minutes: tenths,
    ratio: hundredths,
    percent: (share) => percent.format(share),
    seconds: tenths,
    whole,
    p: (value) => (value < 0.001 ? `< ${thousandths(0.001)}` : thousandths(value)),
    interval: ({ lower, upper }, write) => `${write(lower)} – ${write(upper)}`,
    sentences: (...all) => all.join(isChinese(locale) ? '' : ' '),
    list: (items) => items.join(isChinese(locale) ? '、' : ', '),
    reason: (reason) => t(`reason.${reason}`),
    language: (code) => (isLocale(code) ? localeNames[code] : first(['report:languages.other'], code)),
    device: (code) => first([`report:device.${code}`], code),
    question: (id) =>
      first(
        ['questions', 'long-questions'].flatMap((file) => [`${file}:${id}.short`, `${file}:${id}.label`]),
        id,
      ),
    page: (id) => first([`pages:${id}.title`, `long-pages:${id}.title`], id),
  }
}
