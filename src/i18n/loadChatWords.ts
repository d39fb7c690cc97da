import type { i18n as I18n } from 'i18next'
import type { Locale } from './locale.ts'
import { forgetWords } from './useWords.ts'

const files = {
  en: () => import('../../locales/en/chat.json'),
  es: () => import('../../locales/es/chat.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/chat.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/chat.json'),
}

/** Fetches the words of the help chat in a language. */
const chatWords = async (locale: Locale) => (await files[locale]()).default

/** Adds the words of the help chat in a language, fetching them unless they are here: most visits never need them. */
export async function loadChatWords(i18n: I18n, locale: Locale): Promise<void> {
  if (i18n.hasResourceBundle(locale, 'chat')) return
  i18n.addResourceBundle(locale, 'chat', await chatWords(locale))
  forgetWords(i18n)
}
