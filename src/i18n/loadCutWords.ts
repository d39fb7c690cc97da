import type { Locale } from './locale.ts'

const files = {
  en: () => import('../../locales/en/cut.json'),
  es: () => import('../../locales/es/cut.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/cut.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/cut.json'),
}

/** Fetches the words of cutting a form in a language: only rooms and who looks at their cards need them. */
export const loadCutWords = async (locale: Locale) => (await files[locale]()).default
