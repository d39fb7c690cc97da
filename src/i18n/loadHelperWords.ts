import type { Locale } from './locale.ts'

const files = {
  en: () => import('../../locales/en/helper.json'),
  es: () => import('../../locales/es/helper.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/helper.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/helper.json'),
}

/** Fetches the words for a helper who sits beside the applicant, in a language: only helped visits need them. */
export const loadHelperWords = async (locale: Locale) => (await files[locale]()).default
