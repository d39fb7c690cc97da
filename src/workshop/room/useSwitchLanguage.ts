import { useTranslation } from 'react-i18next'
import { switchWords } from '../../i18n/loadWords.ts'
import type { Locale } from '../../i18n/locale.ts'
import { loadRoomWords } from '../../i18n/loadRoomWords.ts'

/** Switches everything in a room to another language; its words are fetched first. */
export function useSwitchLanguage(): (to: Locale) => Promise<void> {
  const { i18n } = useTranslation()
  return async (to) => {
    await loadRoomWords(i18n, to)
    await switchWords(i18n, to)
    document.documentElement.lang = to
  }
}
