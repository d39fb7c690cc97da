import type { i18n as I18n, TOptions } from 'i18next'
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

const known = new WeakMap<I18n, Map<string, Words>>()

/** Lets words be looked up anew after some have come. */
export const forgetWords = (i18n: I18n): boolean => known.delete(i18n)

/** The words of the language being read: the same object until another is chosen or more have come. */
export function useWords(): Words {
  const { i18n } = useTranslation()
  const byLanguage = known.get(i18n) ?? new Map<string, Words>()
  known.set(i18n, byLanguage)
  const words = byLanguage.get(i18n.language) ?? wordsOf(i18n)
  byLanguage.set(i18n.language, words)
  return words
}

/** Words without values are looked up once: a page turn asks for dozens, most of them the ones of the page before. */
function wordsOf(i18n: I18n): Words {
  // Keys are made of ids at run time; the words check holds them against the files.
  const t = i18n.getFixedT(i18n.language) as unknown as Words['t']
  const found = new Map<string, string>()
  const exists = new Map<string, boolean>()
  const once = <V>(kept: Map<string, V>, key: string, look: () => V): V => {
    const old = kept.get(key)
    if (old !== undefined) return old
    const value = look()
    kept.set(key, value)
    return value
  }
  return {
    locale: isLocale(i18n.language) ? i18n.language : 'en',
    t: (key, values) => (values || Array.isArray(key) ? t(key, values) : once(found, key, () => t(key))),
    has: (key) => once(exists, key, () => i18n.exists(key)),
  }
}
