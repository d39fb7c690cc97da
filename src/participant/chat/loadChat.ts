import type { i18n as I18n } from 'i18next'
import { loadChatWords } from '../../i18n/loadChatWords.ts'
import type { Locale } from '../../i18n/locale.ts'

type ChatBox = typeof import('./ChatBox.tsx').ChatBox

/** Fetches the help chat and its words. Rejects where they can't be had. */
export async function loadChat(i18n: I18n, locale: Locale): Promise<ChatBox> {
  const [{ ChatBox }] = await Promise.all([import('./ChatBox.tsx'), loadChatWords(i18n, locale)])
  return ChatBox
}
