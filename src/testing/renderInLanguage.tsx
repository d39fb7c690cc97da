import { act, configure, render } from '@testing-library/react'
import type { TOptions } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { loadEstimateWords } from '../i18n/loadEstimateWords.ts'
import { createWords } from '../i18n/i18n.ts'
import { type Locale, locales } from '../i18n/locale.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { layerWords as wordsOfLayer } from '../i18n/wordLayers.ts'

// Looking up computed styles for every role is most of what these tests would take, and without style sheets there is
// nothing in them to see. A second is little on a machine that does other things too.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 })

async function inEach<T>(load: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> {
  const entries = locales.map(async (locale) => [locale, await load(locale)] as const)
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, T>
}

/** The words a participant meets, by language: the files themselves. */
export const bundles = await inEach(async (locale) => ({
  ...(await loadWords(locale)),
  estimate: await loadEstimateWords(locale),
}))

/** The words that only some forms need, by language and file. */
export const layerWords = await inEach(async (locale) => {
  const [{ 'long-questions': questions = {}, ...long }, agency] = await Promise.all([
    wordsOfLayer('long', locale),
    wordsOfLayer('agency', locale),
  ])
  return { 'long-questions': questions, ...long, ...agency }
})

/** Finds words by key, `namespace:path`. */
export type FindWords = (key: string, values?: TOptions) => string

/** The words of one language. Throws where there are none, so that no test looks for the name of a key. */
export function wordsIn(locale: Locale): FindWords {
  const i18n = createWords(locale, { [locale]: bundles[locale] })
  return (key, values) => {
    if (!i18n.exists(key, values)) throw new Error(`no words for ${key} in ${locale}`)
    return i18n.t(key, values ?? {})
  }
}

/** Renders what a participant sees, in one of the four languages. */
export function renderInLanguage(locale: Locale, children: ReactNode) {
  const i18n = createWords(locale, { [locale]: bundles[locale] })
  document.documentElement.lang = locale
  const page = render(<I18nextProvider i18n={i18n}>{children}</I18nextProvider>)
  return {
    ...page,
    /** The words on the page, by key. */
    words: wordsIn(locale),
    /** Switches the language of the open page, as the language panel does. */
    switchTo: async (to: Locale): Promise<FindWords> => {
      for (const [namespace, content] of Object.entries(bundles[to])) i18n.addResourceBundle(to, namespace, content)
      await act(async () => {
        await i18n.changeLanguage(to)
      })
      return wordsIn(to)
    },
  }
}
