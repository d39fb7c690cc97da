import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from './locale.ts'
import { forgetWords, useWords, type Words } from './useWords.ts'

/**
 * The words with a namespace more, which is fetched in the language being read; nothing until it is here. Without a
 * network it is tried again when there is one.
 */
export function useMoreWords(namespace: string, load: (locale: Locale) => Promise<object>): Words | undefined {
  const { i18n } = useTranslation()
  const [, setLoaded] = useState('')
  const words = useWords()
  const { locale } = words
  const isHere = i18n.hasResourceBundle(locale, namespace)
  useEffect(() => {
    if (isHere) return undefined
    const fetchWords = () => {
      load(locale).then(
        (loaded) => {
          i18n.addResourceBundle(locale, namespace, loaded)
          forgetWords(i18n)
          setLoaded(locale)
        },
        () => undefined,
      )
    }
    fetchWords()
    window.addEventListener('online', fetchWords)
    return () => window.removeEventListener('online', fetchWords)
  }, [i18n, locale, isHere, namespace, load])
  return isHere ? words : undefined
}
