import type { Lookup } from '../../../forms/formWords.ts'
import { createWords } from '../../../i18n/i18n.ts'
import { loadKitPages } from '../../../i18n/loadKitWords.ts'
import type { Locale } from '../../../i18n/locale.ts'
import type { Words } from '../../../i18n/useWords.ts'

/** The words of the outcome in a language, apart from those of the page it is made on. */
export interface Speech extends Pick<Words, 't' | 'locale'> {
  look: Lookup
}

/** Speaks a language whose words were loaded. */
export function speechOf(locale: Locale, words: Record<string, object>): Speech {
  const i18n = createWords(locale, { [locale]: words as Record<string, Record<string, string>> })
  // Keys are made of ids at run time; the words check holds them against the files.
  const t = i18n.getFixedT(locale) as unknown as Words['t']
  return {
    locale,
    t,
    look: (key) => (i18n.exists(key) ? t(key, { skipInterpolation: true }) : undefined),
  }
}

export const speechIn = async (locale: Locale): Promise<Speech> => speechOf(locale, await loadKitPages(locale))
