import i18next, { type i18n as I18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { and, day, num, usd } from './format.ts'
import { isLocale, type Locale, locales } from './locale.ts'

const localeOf = (tag: string | undefined): Locale => (isLocale(tag) ? tag : 'en')

function addFormats(i18n: I18n) {
  const formatter = i18n.services.formatter
  formatter?.add('usd', (cents: number, tag) => usd(cents, localeOf(tag)))
  formatter?.add('day', (iso: string, tag) => day(iso, localeOf(tag)))
  formatter?.add('num', (value: number, tag) => num(value, localeOf(tag)))
  formatter?.add('and', (items: string[], tag) => and(items, localeOf(tag)))
}

/**
 * The words of one or more languages, ready to use. No fallback language: a missing word is a fault that the words
 * check finds, and a participant downloads one language only.
 */
export function createWords(lng: Locale, resources: Resource): I18n {
  const i18n = i18next.createInstance()
  void i18n.use(initReactI18next).init({
    lng,
    resources,
    supportedLngs: [...locales],
    fallbackLng: false,
    load: 'currentOnly',
    defaultNS: 'common',
    ns: Object.keys(resources[lng] ?? {}),
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  addFormats(i18n)
  return i18n
}
