import { loadKioskWords } from '../../i18n/loadKioskWords.ts'
import { useMoreWords } from '../../i18n/useMoreWords.ts'
import type { Words } from '../../i18n/useWords.ts'

/**
 * The words of a shared device in the language being read; nothing until they are here. Without a network the device is
 * cleared all the same; only the question before it can't be asked.
 */
export const useKioskWords = (): Words | undefined => useMoreWords('kiosk', loadKioskWords)
