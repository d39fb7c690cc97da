import * as z from 'zod/mini'
import { I18nextProvider } from 'react-i18next'
import { createRoot } from 'react-dom/client'
import { createWords } from '../i18n/i18n.ts'
import { loadKitPages } from '../i18n/loadKitWords.ts'
import { isLocale, localeForTag } from '../i18n/locale.ts'
import Kit from '../workshop/kit/Kit.tsx'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** Opens the leader's kit and the canvas without a room, in the language the address asks for, else the browser's. */
export async function openKit(root: HTMLElement, onTrouble: (error: unknown) => void): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang') ?? undefined
  const lang = isLocale(asked) ? asked : (localeForTag(navigator.language) ?? 'en')
  const i18n = createWords(lang, { [lang]: await loadKitPages(lang) })
  document.documentElement.lang = lang
  createRoot(root, { onUncaughtError: onTrouble }).render(
    <I18nextProvider i18n={i18n}>
      <Kit />
    </I18nextProvider>,
  )
}
