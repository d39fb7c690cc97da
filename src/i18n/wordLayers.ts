import type { i18n as I18n } from 'i18next'
import type { Locale } from './locale.ts'
import { forgetWords } from './useWords.ts'

/**
 * Words that only some forms need, each a download of its own: `long`, plain words of what the simplified form doesn't
 * ask and of the pages it doesn't have; `agency`, the dense wording of the old forms. Their files are `LAYER-questions` and
 * `LAYER-pages`.
 */
export const layers = ['long', 'agency'] as const
export type Layer = (typeof layers)[number]

const bundles: Record<Layer, Record<Locale, () => Promise<{ default: Record<string, object> }>>> = {
  long: {
    en: () => import('./bundles/long/en.ts'),
    es: () => import('./bundles/long/es.ts'),
    'zh-Hant': () => import('./bundles/long/zh-Hant.ts'),
    'zh-Hans': () => import('./bundles/long/zh-Hans.ts'),
  },
  agency: {
    en: () => import('./bundles/agency/en.ts'),
    es: () => import('./bundles/agency/es.ts'),
    'zh-Hant': () => import('./bundles/agency/zh-Hant.ts'),
    'zh-Hans': () => import('./bundles/agency/zh-Hans.ts'),
  },
}

/** Whether a layer's words are here in a language. */
export const hasLayer = (i18n: I18n, layer: Layer, locale: string): boolean =>
  i18n.hasResourceBundle(locale, `${layer}-questions`)

/** Fetches the words of a layer in a language. */
export const layerWords = async (layer: Layer, locale: Locale) => (await bundles[layer][locale]()).default

/** Adds the words of a layer in a language, fetching them unless they are here. */
export async function loadLayer(i18n: I18n, layer: Layer, locale: Locale): Promise<void> {
  if (hasLayer(i18n, layer, locale)) return
  const words = await layerWords(layer, locale)
  for (const [namespace, content] of Object.entries(words)) i18n.addResourceBundle(locale, namespace, content)
  forgetWords(i18n)
}
