import { createHash } from 'node:crypto'
import { family } from './plural.ts'
import { forEachTranslation, sourceOf, type Strings, type Translation, type Words } from './words.ts'

/**
 * What each translation was made from: locale, then `namespace:key` (plurals as one), then a hash of the source text,
 * a blank, and a hash of the translation at that moment. Kept in `locales/_stamps.json`.
 */
export type Stamps = Readonly<Record<Translation, Readonly<Record<string, string>>>>

export const noStamps: Stamps = forEachTranslation(() => ({}))

/** The hash of all forms of a text; undefined when the file lacks it. */
export function hashOf(strings: Strings, key: string): string | undefined {
  const forms = Object.entries(strings).filter(([other]) => family(other) === key)
  if (forms.length === 0) return undefined
  const text = JSON.stringify(forms.sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

export interface Stamped {
  /** `namespace:key`. */
  path: string
  source: string
  translation: string
}

/** The stamps a locale would have if every translation were up to date. */
export function freshStamps(words: Words, locale: Translation): Stamped[] {
  return Object.entries(words[locale]).flatMap(([namespace, strings]) =>
    [...new Set(Object.keys(strings).map(family))].flatMap((key): Stamped[] => {
      const source = hashOf(words[sourceOf(locale)][namespace] ?? {}, key)
      const translation = hashOf(strings, key)
      if (source === undefined || translation === undefined) return []
      return [{ path: `${namespace}:${key}`, source, translation }]
    }),
  )
}
