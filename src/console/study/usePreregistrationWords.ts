import { useEffect, useState } from 'react'
import type { Locale } from '../../i18n/locale.ts'
import { researchWords } from '../../i18n/researchWords.ts'
import { type Say, sayIn } from '../../study/sayIn.ts'

/** The sentences of a preregistration in a language, once they are here. */
export function usePreregistrationWords(locale: Locale): Say | null {
  const [words, setWords] = useState<{ locale: Locale; say: Say }>()
  useEffect(() => {
    let isHere = true
    // Without them the page goes on saying that they are loading.
    researchWords('preregistration', locale).then(
      (found) => {
        if (isHere) setWords({ locale, say: sayIn(found) })
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [locale])
  return words?.locale === locale ? words.say : null
}
