import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadKioskWords } from '../../i18n/loadKioskWords.ts'
import { forgetWords, useWords, type Words } from '../../i18n/useWords.ts'

const namespace = 'kiosk'

/** The words of a shared device in the language being read; nothing until they are here. */
export function useKioskWords(): Words | undefined {
  const { i18n } = useTranslation()
  const [, setLoaded] = useState('')
  const words = useWords()
  const { locale } = words
  const isHere = i18n.hasResourceBundle(locale, namespace)
  useEffect(() => {
    if (isHere) return
    loadKioskWords(locale).then(
      (loaded) => {
        i18n.addResourceBundle(locale, namespace, loaded)
        forgetWords(i18n)
        setLoaded(locale)
      },
      // Without a network the device is cleared all the same; only the question before it can't be asked.
      () => undefined,
    )
  }, [i18n, locale, isHere])
  return isHere ? words : undefined
}
