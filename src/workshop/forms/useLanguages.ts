import type { i18n as I18n } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lookup } from '../../forms/formWords.ts'
import { loadWords } from '../../i18n/loadWords.ts'
import { type Locale, locales } from '../../i18n/locale.ts'
import { layers, loadLayer } from '../../i18n/wordLayers.ts'

type Languages = Readonly<Record<Locale, Lookup>>

/** The words of all languages by key, fetched when they are asked for: nothing else here needs more than English. */
export function useLanguages(): { languages?: Languages; fetchLanguages: () => Promise<void> } {
  const { i18n } = useTranslation()
  const [languages, setLanguages] = useState<Languages>()
  const fetchLanguages = async () => {
    await Promise.all(locales.map((locale) => fetchAll(i18n, locale)))
    setLanguages(Object.fromEntries(locales.map((locale) => [locale, lookIn(i18n, locale)])) as Languages)
  }
  return { ...(languages ? { languages } : {}), fetchLanguages }
}

async function fetchAll(i18n: I18n, locale: Locale): Promise<void> {
  const [words] = await Promise.all([loadWords(locale), ...layers.map((layer) => loadLayer(i18n, layer, locale))])
  for (const [namespace, content] of Object.entries(words)) i18n.addResourceBundle(locale, namespace, content)
}

const lookIn =
  (i18n: I18n, locale: Locale): Lookup =>
  (key) =>
    i18n.exists(key, { lng: locale }) ? i18n.t(key, { lng: locale, skipInterpolation: true }) : undefined
