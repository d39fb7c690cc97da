import type { TOptions } from 'i18next'
import { useTranslation } from 'react-i18next'
import { isLocale, type Locale } from './locale.ts'

/** Finds words by key, `namespace:path`; the keys themselves are checked against the English files by test. */
export interface Words {
  locale: Locale
  /** The words, with values put in their places. */
  t: (key: string | string[], values?: TOptions) => string
  /** Whether there are words for a key. */
  has: (key: string) => boolean
}

export function useWords(): Words {
  const { t, i18n } = useTranslation()
  return {
    locale: isLocale(i18n.language) ? i18n.language : 'en',
    // Keys are made of ids at run time; the words check holds them against the files.
    t: t as unknown as Words['t'],
    has: (key) => i18n.exists(key),
  }
}
