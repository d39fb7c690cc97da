import { loadHelperWords } from '../../i18n/loadHelperWords.ts'
import { useMoreWords } from '../../i18n/useMoreWords.ts'
import type { Words } from '../../i18n/useWords.ts'

/** The words for a helper in the language being read; nothing until they are here. */
export const useHelperWords = (): Words | undefined => useMoreWords('helper', loadHelperWords)
