import type { Locale } from './locale.ts'

const files = {
  en: () => import('../../locales/en/kiosk.json'),
  es: () => import('../../locales/es/kiosk.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/kiosk.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/kiosk.json'),
}

/** Fetches the words of a shared device in a language: only visits on one need them. */
export const loadKioskWords = async (locale: Locale) => (await files[locale]()).default
