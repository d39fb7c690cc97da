import type { Locale } from './locale.ts'

const files = {
  en: () => import('../../locales/en/estimate.json'),
  es: () => import('../../locales/es/estimate.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/estimate.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/estimate.json'),
}

/** Fetches the words of estimates in a language: apart from the rest, for only two pages of a visit need them. */
export const loadEstimateWords = async (locale: Locale) => (await files[locale]()).default
