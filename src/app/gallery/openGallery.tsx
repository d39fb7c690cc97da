import { createRoot } from 'react-dom/client'
import { isLocale, type Locale } from '../../i18n/locale.ts'
import { loadWords } from '../../i18n/loadWords.ts'
import { researchWords } from '../../i18n/researchWords.ts'
import { layerWords } from '../../i18n/wordLayers.ts'
import { Gallery } from './Gallery.tsx'

/** The language asked for with `?lng=`, else English. */
function localeAsked(): Locale {
  const asked = new URLSearchParams(location.search).get('lng') ?? undefined
  return isLocale(asked) ? asked : 'en'
}

async function show(root: HTMLElement) {
  const locale = localeAsked()
  const [words, long, agency, gallery] = await Promise.all([
    loadWords(locale),
    layerWords('long', locale),
    layerWords('agency', locale),
    researchWords('gallery', locale),
  ])
  document.documentElement.lang = locale
  createRoot(root).render(<Gallery locale={locale} words={{ ...words, ...long, ...agency, gallery }} />)
}

/** Opens the gallery of components, for development. */
export function openGallery(root: HTMLElement): void {
  void show(root)
}
