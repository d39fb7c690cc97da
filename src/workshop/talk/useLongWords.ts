import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocale } from '../../i18n/locale.ts'
import { hasLayer, layers, loadLayer } from '../../i18n/wordLayers.ts'

/** Fetches the words of the long form in the language being read; says when they are here. Most phones never need them. */
export function useLongWords(): boolean {
  const { i18n } = useTranslation()
  const { language } = i18n
  const isHere = layers.every((layer) => hasLayer(i18n, layer, language))
  const [, setLoaded] = useState(language)
  useEffect(() => {
    let isShown = true
    if (isHere || !isLocale(language)) return undefined
    Promise.all(layers.map((layer) => loadLayer(i18n, layer, language))).then(
      () => {
        if (isShown) setLoaded(`${language} loaded`)
      },
      // Without them questions go by their ids until the page is opened again.
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [i18n, isHere, language])
  return isHere
}
