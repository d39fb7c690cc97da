import { useEffect, useState } from 'react'
import { loadScript } from '../../i18n/loadScript.ts'
import type { Locale } from '../../i18n/locale.ts'

export type Script = Awaited<ReturnType<typeof loadScript>>

/** The sentences in a language, once they are here. */
export function useScript(lang: Locale): Script | null {
  const [script, setScript] = useState<{ lang: Locale; words: Script }>()
  useEffect(() => {
    let isHere = true
    // Without them the page goes on saying that they are loading.
    loadScript(lang).then(
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
