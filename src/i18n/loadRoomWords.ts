import type { i18n as I18n } from 'i18next'
import type { Locale } from './locale.ts'
import { forgetWords } from './useWords.ts'

const bundles = {
  en: () => import('./bundles/room/en.ts'),
  es: () => import('./bundles/room/es.ts'),
  'zh-Hant': () => import('./bundles/room/zh-Hant.ts'),
  'zh-Hans': () => import('./bundles/room/zh-Hans.ts'),
}

/** The words of rooms in a language, by namespace: one download, made only in rooms. */
export const roomWords = async (locale: Locale): Promise<Record<string, object>> => (await bundles[locale]()).default

/** Adds the words of rooms in a language, fetching them unless they are here. */
export async function loadRoomWords(i18n: I18n, locale: Locale): Promise<void> {
  if (i18n.hasResourceBundle(locale, 'room')) return
  const words = await roomWords(locale)
  for (const [namespace, content] of Object.entries(words)) i18n.addResourceBundle(locale, namespace, content)
  forgetWords(i18n)
}
