import type { Locale } from './locale.ts'

const files = {
  en: () => import('../../locales/en/script.json'),
  es: () => import('../../locales/es/script.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/script.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/script.json'),
}

/** Fetches the sentences a moderator may say, in a language: to read aloud, or to send as an answer. */
export const loadScript = async (locale: Locale) => (await files[locale]()).default
