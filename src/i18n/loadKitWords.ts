import type { i18n as I18n } from 'i18next'
import { loadCutWords } from './loadCutWords.ts'
import { loadWords } from './loadWords.ts'
import { roomWords } from './loadRoomWords.ts'
import type { Locale } from './locale.ts'
import { forgetWords } from './useWords.ts'
import { layers, layerWords } from './wordLayers.ts'

const files = {
  en: () => import('../../locales/en/kit.json'),
  es: () => import('../../locales/es/kit.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/kit.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/kit.json'),
}

/** Everything that the leader's kit prints in a language: its own words, those of rooms, and those of the long form. */
export async function loadKitPages(locale: Locale): Promise<Record<string, object>> {
  const [words, room, cut, kit, ...layered] = await Promise.all([
    loadWords(locale),
    roomWords(locale),
    loadCutWords(locale),
    files[locale](),
    ...layers.map((layer) => layerWords(layer, locale)),
  ])
  return Object.assign({ ...words, ...room, cut, kit: kit.default }, ...layered) as Record<string, object>
}

/** Turns the kit to another language, fetching its words first. */
export async function switchKitPages(i18n: I18n, locale: Locale): Promise<void> {
  const words = await loadKitPages(locale)
  for (const [namespace, content] of Object.entries(words)) i18n.addResourceBundle(locale, namespace, content)
  forgetWords(i18n)
  await i18n.changeLanguage(locale)
  document.documentElement.lang = locale
}
