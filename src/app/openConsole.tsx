import * as z from 'zod/mini'
import { I18nextProvider } from 'react-i18next'
import { createRoot } from 'react-dom/client'
import Console from '../console/Console.tsx'
import { createWords } from '../i18n/i18n.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { layerWords } from '../i18n/wordLayers.ts'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** Opens the researcher's side. It speaks English, and names questions with the participant's words. */
export async function openConsole(root: HTMLElement): Promise<void> {
  const [words, long, console] = await Promise.all([
    loadWords('en'),
    layerWords('long', 'en'),
    import('../../locales/en/console.json'),
  ])
  const i18n = createWords('en', { en: { ...words, ...long, console: console.default } })
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <Console />
    </I18nextProvider>,
  )
}
