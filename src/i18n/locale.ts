/** The languages of the product, each by its script tag, as in folder names, `lang` attributes and events. */
export const locales = ['en', 'es', 'zh-Hant', 'zh-Hans'] as const
export type Locale = (typeof locales)[number]

/** Each language's name in its own language and script. */
export const localeNames: Record<Locale, string> = {
  en: 'English',
  es: 'Español',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
}

/** The tag that dates, money and lists are formatted with. */
export const formatTags: Record<Locale, string> = {
  en: 'en-US',
  es: 'es-US',
  'zh-Hant': 'zh-Hant',
  'zh-Hans': 'zh-Hans',
}

export const isLocale = (tag: string | undefined): tag is Locale => locales.some((locale) => locale === tag)

/** Chinese comes with the family name first and the year first. */
export const isChinese = (locale: Locale): boolean => locale.startsWith('zh')

/** By its script, or by a region that stands for one; a region after the other script changes nothing: `zh-Hant-MY`. */
const simplified = /-hans\b|^(?:zh|yue)-(?:cn|sg|my)\b/

/**
 * The language to suggest for a browser's tag. Regions of Chinese are mapped to their script by hand, because
 * matching libraries give `zh-CN` the traditional script.
 * @returns nothing for a language we don't speak
 */
export function localeForTag(tag: string): Locale | undefined {
  const lower = tag.toLowerCase()
  if (lower.startsWith('zh') || lower.startsWith('yue')) return simplified.test(lower) ? 'zh-Hans' : 'zh-Hant'
  return locales.find((locale) => lower === locale || lower.startsWith(`${locale}-`))
}
