import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lookup } from '../../forms/formWords.ts'
import { useWords } from '../../i18n/useWords.ts'

/** The words of the language being read, as they stand in the files. */
export function useLookup(): Lookup {
  const { i18n } = useTranslation()
  const words = useWords()
  return useMemo(
    () => (key) => (i18n.exists(key) ? words.t(key, { skipInterpolation: true }) : undefined),
    [i18n, words],
  )
}
