import type { Resource } from 'i18next'
import { createWords } from './i18n.ts'
import { loadWords } from './loadWords.ts'
import type { Locale } from './locale.ts'
import { layerWords } from './wordLayers.ts'

const files = {
  en: () => import('../../locales/en/report.json'),
  es: () => import('../../locales/es/report.json'),
  'zh-Hant': () => import('../../locales/zh-Hant/report.json'),
  'zh-Hans': () => import('../../locales/zh-Hans/report.json'),
}

/** The words of a report in a language, with those of the questions it names: apart from the words of the page around it. */
export async function loadReportWords(locale: Locale) {
  const [words, long, report] = await Promise.all([loadWords(locale), layerWords('long', locale), files[locale]()])
  const resources: Resource = { [locale]: { ...words, ...long, report: report.default } }
  return createWords(locale, resources)
}
