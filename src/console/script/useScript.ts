import { useEffect, useState } from 'react'
import type { Locale } from '../../i18n/locale.ts'
import { researchWords, type ResearchWords } from '../../i18n/researchWords.ts'

/** The sentences a moderator may say: to read aloud, or to send as an answer. */
export type Script = ResearchWords<'script'>

/** The sentences in a language, once they are here. */
export function useScript(lang: Locale): Script | null {
  const [script, setScript] = useState<{ lang: Locale; words: Script }>()
  useEffect(() => {
    let isHere = true
    // Without them the page goes on saying that they are loading.
    researchWords('script', lang).then(
      (words) => {
        if (isHere) setScript({ lang, words })
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [lang])
  return script?.lang === lang ? script.words : null
}
