import type { i18n as I18n } from 'i18next'
import type { Locale } from './locale.ts'

const bundles = {
  en: () => import('./bundles/en.ts'),
  es: () => import('./bundles/es.ts'),
  'zh-Hant': () => import('./bundles/zh-Hant.ts'),
  'zh-Hans': () => import('./bundles/zh-Hans.ts'),
}

/** Fetches a language's words: the one download a participant makes of them. */
export const loadWords = async (locale: Locale) => (await bundles[locale]()).default

/** Switches to a language, fetching its words first, so that the old ones stay on the page until then. */
export async function switchWords(i18n: I18n, locale: Locale): Promise<void> {
  const words = await loadWords(locale)
  for (const [namespace, content] of Object.entries(words)) i18n.addResourceBundle(locale, namespace, content)
  await i18n.changeLanguage(locale)
}
