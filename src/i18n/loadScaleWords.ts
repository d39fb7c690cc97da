import type { Locale } from './locale.ts'

const files = {
  en: () => import('../../locales/en/scales.json'),
  es: () => import('../../locales/es/scales.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/scales.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/scales.json'),
}

/** Fetches the words of the longer scales in a language: only studies that ask them need them. */
export const loadScaleWords = async (locale: Locale) => (await files[locale]()).default
