import { useWords } from '../../../i18n/useWords.ts'
import { moneyWords, type MoneyWords } from './moneyWords.ts'

/** Money as the language being read writes it. */
export const useMoney = (): MoneyWords => moneyWords(useWords().locale)
