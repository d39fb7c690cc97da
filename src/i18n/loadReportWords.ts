import type { Resource } from 'i18next'
import { createWords } from './i18n.ts'
import { loadWords } from './loadWords.ts'
import type { Locale } from './locale.ts'
import { researchWords } from './researchWords.ts'
import { layerWords } from './wordLayers.ts'

/** The words of a report in a language, with those of the questions it names: apart from the words of the page around it. */
export async function loadReportWords(locale: Locale) {
  const [words, long, report] = await Promise.all([
    loadWords(locale),
    layerWords('long', locale),
    researchWords('report', locale),
  ])
  const resources: Resource = { [locale]: { ...words, ...long, report } }
  return createWords(locale, resources)
}
