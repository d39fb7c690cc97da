import * as z from 'zod/mini'
import { I18nextProvider } from 'react-i18next'
import { createRoot } from 'react-dom/client'
import Console from '../console/Console.tsx'
import { openResearchWords } from '../i18n/researchLanguage.ts'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** Opens the researcher's side. It names questions with the participant's words. */
export async function openConsole(root: HTMLElement, onTrouble: (error: unknown) => void): Promise<void> {
  const i18n = await openResearchWords(['console'], ['long'])
  createRoot(root, { onUncaughtError: onTrouble }).render(
    <I18nextProvider i18n={i18n}>
      <Console />
    </I18nextProvider>,
  )
}
