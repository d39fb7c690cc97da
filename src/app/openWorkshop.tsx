import * as z from 'zod/mini'
import { I18nextProvider } from 'react-i18next'
import { createRoot } from 'react-dom/client'
import { openResearchWords } from '../i18n/researchLanguage.ts'
import { layers } from '../i18n/wordLayers.ts'
import Workshop from '../workshop/Workshop.tsx'

// The kit comes with these pages: a download of its own would cut what it shares with participants into more files for them.
export { openKit } from './openKit.tsx'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** Opens the pages for workshops and checking. They show questions in the participant's words. */
export async function openWorkshop(root: HTMLElement, onTrouble: (error: unknown) => void): Promise<void> {
  const i18n = await openResearchWords(['workshop'], layers)
  createRoot(root, { onUncaughtError: onTrouble }).render(
    <I18nextProvider i18n={i18n}>
      <Workshop />
    </I18nextProvider>,
  )
}
