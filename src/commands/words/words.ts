import { type Locale, locales } from '../../instrumentation/locale.ts'

/** English is the source of the others. */
export type Translation = Exclude<Locale, 'en'>
export const translations = locales.filter((locale): locale is Translation => locale !== 'en')

export const forEachTranslation = <T>(valueOf: (locale: Translation) => T): Record<Translation, T> =>
  Object.fromEntries(translations.map((locale) => [locale, valueOf(locale)])) as Record<Translation, T>

/** A value for each locale. */
export const forEachLocale = <T>(valueOf: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, valueOf(locale)])) as Record<Locale, T>

/** Text by key, keys as `section.label`, in the order of the file. */
export type Strings = Readonly<Record<string, string>>

/** All text of the product: locale, then namespace (a file's name without `.json`), then key. */
export type Words = Readonly<Record<Locale, Readonly<Record<string, Strings>>>>

/** The locale a translation is made from. Simplified Chinese is derived from Traditional, not from English. */
export function sourceOf(locale: Translation): Locale {
  return locale === 'zh-Hans' ? 'zh-Hant' : 'en'
}
