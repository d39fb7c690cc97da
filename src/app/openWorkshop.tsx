import * as z from 'zod/mini'
import { I18nextProvider } from 'react-i18next'
import { createRoot } from 'react-dom/client'
import { createWords } from '../i18n/i18n.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { layers, loadLayer } from '../i18n/wordLayers.ts'
import Workshop from '../workshop/Workshop.tsx'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** Opens the pages for workshops and checking. They speak English, and show questions in the participant's words. */
export async function openWorkshop(root: HTMLElement): Promise<void> {
  const [words, workshop] = await Promise.all([loadWords('en'), import('../../locales/en/workshop.json')])
  const i18n = createWords('en', { en: { ...words, workshop: workshop.default } })
  await Promise.all(layers.map((layer) => loadLayer(i18n, layer, 'en')))
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <Workshop />
    </I18nextProvider>,
  )
}
