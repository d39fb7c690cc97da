import type { i18n as I18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createWords } from '../../../i18n/i18n.ts'
import { loadCutWords } from '../../../i18n/loadCutWords.ts'
import { loadWords } from '../../../i18n/loadWords.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { layers, layerWords } from '../../../i18n/wordLayers.ts'

const known = new Map<Locale, I18n>()

/** The words of act two in a language, with those of the questions it cuts: apart from the words of the page around it. */
async function wordsIn(locale: Locale): Promise<I18n> {
  const found = known.get(locale)
  if (found) return found
  const [words, cut, ...more] = await Promise.all([
    loadWords(locale),
    loadCutWords(locale),
    ...layers.map((layer) => layerWords(layer, locale)),
  ])
  const i18n = createWords(locale, { [locale]: { ...words, ...Object.assign({}, ...more), cut } })
  known.set(locale, i18n)
  return i18n
}

/** Shows what it holds in the reader's language, once the words are here; until then, those of the language before. */
export function CutWords({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [i18n, setWords] = useState(() => known.get(locale))
  useEffect(() => {
    let isWanted = true
    void wordsIn(locale).then((words) => isWanted && setWords(words))
    return () => {
      isWanted = false
    }
  }, [locale])
  if (!i18n) return null
  return (
    <I18nextProvider i18n={i18n}>
      <div lang={i18n.language}>{children}</div>
    </I18nextProvider>
  )
}
