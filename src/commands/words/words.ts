/** The four locales, English first: it is the source of the others. */
export const locales = ['en', 'es', 'zh-Hant', 'zh-Hans'] as const
export type Locale = (typeof locales)[number]
export type Translation = Exclude<Locale, 'en'>

/** Text by key, keys as `section.label`, in the order of the file. */
export type Strings = Readonly<Record<string, string>>

/** All text of the product: locale, then namespace (a file's name without `.json`), then key. */
export type Words = Readonly<Record<Locale, Readonly<Record<string, Strings>>>>

/** Namespaces that only researchers, developers and workshops meet; they exist in English alone. */
export const englishOnly: readonly string[] = ['console', 'gallery', 'preview', 'workshop']

/** The locale a translation is made from. Simplified Chinese is derived from Traditional, not from English. */
export function sourceOf(locale: Translation): Locale {
  return locale === 'zh-Hans' ? 'zh-Hant' : 'en'
}

export function isChinese(locale: Locale): boolean {
  return locale === 'zh-Hant' || locale === 'zh-Hans'
}
