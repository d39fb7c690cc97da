import { localeForTag, type Locale } from './locale.ts'

/** The first language the browser asks for that we speak, else English. */
export const browserLocale = (): Locale =>
  navigator.languages.map(localeForTag).find((locale) => locale !== undefined) ?? 'en'
