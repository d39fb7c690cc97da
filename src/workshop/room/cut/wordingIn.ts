import { loadWords } from '../../../i18n/loadWords.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { layers, layerWords } from '../../../i18n/wordLayers.ts'
import type { Wording } from '../../../prediction/countForm.ts'
import { wordingOf } from './wordingOf.ts'

/** Fetches the words of a language as predictions count them. */
export async function wordingIn(locale: Locale): Promise<Wording> {
  const [words, ...layered] = await Promise.all([
    loadWords(locale),
    ...layers.map((layer) => layerWords(layer, locale)),
  ])
  return wordingOf(Object.assign({ ...words }, ...layered) as Record<string, object>)
}
