import { act, configure, render } from '@testing-library/react'
import type { TOptions } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import en from '../i18n/bundles/en.ts'
import es from '../i18n/bundles/es.ts'
import agencyEn from '../i18n/bundles/agency/en.ts'
import agencyEs from '../i18n/bundles/agency/es.ts'
import agencyZhHans from '../i18n/bundles/agency/zh-Hans.ts'
import agencyZhHant from '../i18n/bundles/agency/zh-Hant.ts'
import longEn from '../i18n/bundles/long/en.ts'
import longEs from '../i18n/bundles/long/es.ts'
import longZhHans from '../i18n/bundles/long/zh-Hans.ts'
import longZhHant from '../i18n/bundles/long/zh-Hant.ts'
import zhHans from '../i18n/bundles/zh-Hans.ts'
import zhHant from '../i18n/bundles/zh-Hant.ts'
import { loadEstimateWords } from '../i18n/loadEstimateWords.ts'
import { createWords } from '../i18n/i18n.ts'
import type { Locale } from '../i18n/locale.ts'

// Looking up computed styles for every role is most of what these tests would take, and without style sheets there is
// nothing in them to see. A second is little on a machine that does other things too.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 })

/** The words a participant meets, by language: the files themselves. */
export const bundles = {
  en: { ...en, estimate: await loadEstimateWords('en') },
  es: { ...es, estimate: await loadEstimateWords('es') },
  'zh-Hant': { ...zhHant, estimate: await loadEstimateWords('zh-Hant') },
  'zh-Hans': { ...zhHans, estimate: await loadEstimateWords('zh-Hans') },
}

/** The words that only some forms need, by language and file. */
export const layerWords: Record<Locale, Record<string, object> & { 'long-questions': object }> = {
  en: { ...longEn, ...agencyEn },
  es: { ...longEs, ...agencyEs },
  'zh-Hant': { ...longZhHant, ...agencyZhHant },
  'zh-Hans': { ...longZhHans, ...agencyZhHans },
}

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
