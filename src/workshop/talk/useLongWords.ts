import type { i18n as I18n } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadCutWords } from '../../i18n/loadCutWords.ts'
import { isLocale, type Locale } from '../../i18n/locale.ts'
import { forgetWords } from '../../i18n/useWords.ts'
import { hasLayer, layers, loadLayer } from '../../i18n/wordLayers.ts'

const isHereIn = (i18n: I18n, locale: string) =>
  layers.every((layer) => hasLayer(i18n, layer, locale)) && i18n.hasResourceBundle(locale, 'cut')

async function fetchInto(i18n: I18n, locale: Locale) {
  const [cut] = await Promise.all([loadCutWords(locale), ...layers.map((layer) => loadLayer(i18n, layer, locale))])
  i18n.addResourceBundle(locale, 'cut', cut)
  forgetWords(i18n)
}

/**
 * Fetches what the long form says, and who uses its answers, in the language being read; says when there is
 * something to show. Most phones never need it.
 */
export function useLongWords(): boolean {
  const { i18n } = useTranslation()
  const { language } = i18n
  const isHere = isHereIn(i18n, language)
  // Once shown, a page stays: what is half written on it must not go with a change of language.
  const [tries, count] = useState(isHere ? 1 : 0)
  useEffect(() => {
    let isShown = true
    if (isHere || !isLocale(language)) return undefined
    const show = () => {
      if (isShown) count((before) => before + 1)
    }
    // Without them questions go by their ids until the page is opened again.
    fetchInto(i18n, language).then(show, show)
    return () => {
      isShown = false
    }
  }, [i18n, isHere, language])
  return isHere || tries > 0
}
