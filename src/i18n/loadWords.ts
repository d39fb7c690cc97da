import type { i18n as I18n } from 'i18next'
import type { Locale } from './locale.ts'
import { hasLayer, layers, loadLayer } from './wordLayers.ts'

const bundles = {
  en: () => import('./bundles/en.ts'),
  es: () => import('./bundles/es.ts'),
  'zh-Hant': () => import('./bundles/zh-Hant.ts'),
  'zh-Hans': () => import('./bundles/zh-Hans.ts'),
}

/** Fetches a language's words: the one download a participant makes of them. */
export const loadWords = async (locale: Locale) => (await bundles[locale]()).default

/**
 * Switches to a language, fetching its words first, so that the old ones stay on the page until then; those of the layers
 * in use as well.
 */
export async function switchWords(i18n: I18n, locale: Locale): Promise<void> {
  const inUse = layers.filter((layer) => hasLayer(i18n, layer, i18n.language))
  const [words] = await Promise.all([loadWords(locale), ...inUse.map((layer) => loadLayer(i18n, layer, locale))])
  for (const [namespace, content] of Object.entries(words)) i18n.addResourceBundle(locale, namespace, content)
  await i18n.changeLanguage(locale)
}
