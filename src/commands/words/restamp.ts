import { freshStamps } from './stamps.ts'
import type { Stamps } from './stamps.ts'
import { forEachTranslation, type Translation, type Words } from './words.ts'

/**
 * Stamps for the words as they are: a text without a stamp gets one, and so does a text whose source changed, if the
 * translation changed too or the key is among `reviewed` (`namespace:key`, or `*` for all). Others keep their stamp and stay stale.
 * Simplified Chinese is left to the derivation, whose stamps say which values were corrected by hand.
 */
export function restamp(words: Words, stamps: Stamps, reviewed: readonly string[]): Stamps {
  const of = (locale: Translation) => {
    const old = stamps[locale]
    return Object.fromEntries(
      freshStamps(words, locale).map(({ path, source, translation }) => {
        const [oldSource, oldTranslation] = old[path]?.split(' ') ?? []
        const isReviewed = reviewed.includes(path) || reviewed.includes('*')
        const keeps = oldSource !== undefined && oldSource !== source && oldTranslation === translation && !isReviewed
        return [path, keeps ? `${oldSource} ${oldTranslation}` : `${source} ${translation}`]
      }),
    )
  }
  return forEachTranslation((locale) => (locale === 'zh-Hans' ? stamps[locale] : of(locale)))
}
