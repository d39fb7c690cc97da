import type { i18n as I18n } from 'i18next'
import { browserLocale } from './browserLocale.ts'
import { createWords } from './i18n.ts'
import { isLocale, type Locale } from './locale.ts'
import { loadWords, switchWords } from './loadWords.ts'
import { researchFiles, researchWords, type ResearchFile } from './researchWords.ts'
import { layerWords, type Layer } from './wordLayers.ts'

const storageKey = 'timetax:language'

/** The language a researcher reads: the one chosen on this device, else the browser's, else English. */
export function researchLocale(): Locale {
  const chosen = remembered()
  return isLocale(chosen) ? chosen : browserLocale()
}

/** Makes the words of a researcher's pages ready: their own files, the participant's, and layers of them. */
export async function openResearchWords(files: readonly ResearchFile[], layers: readonly Layer[]): Promise<I18n> {
  const locale = researchLocale()
  const [words, ...rest] = await Promise.all([
    loadWords(locale),
    ...layers.map((layer) => layerWords(layer, locale)),
    ...files.map(async (file) => ({ [file]: await researchWords(file, locale) })),
  ])
  document.documentElement.lang = locale
  return createWords(locale, { [locale]: Object.assign({}, words, ...rest) as Record<string, object> })
}

/** Switches a researcher's pages to a language once all its words are here, and remembers it on this device. */
export async function switchResearchWords(i18n: I18n, locale: Locale): Promise<void> {
  const inUse = researchFiles.filter((file) => i18n.hasResourceBundle(i18n.language, file))
  const words = await Promise.all(inUse.map((file) => researchWords(file, locale)))
  inUse.forEach((file, index) => i18n.addResourceBundle(locale, file, words[index]))
  await switchWords(i18n, locale)
  document.documentElement.lang = locale
  remember(locale)
}

/** Where storage is forbidden, the language is the browser's again on the next page. */
function remember(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale)
  } catch {
    return
  }
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(storageKey) ?? undefined
  } catch {
    return undefined
  }
}
