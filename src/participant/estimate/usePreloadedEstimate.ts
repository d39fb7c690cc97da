import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../i18n/locale.ts'
import { loadEstimate } from './loadEstimate.ts'

/** Fetches what an estimate needs while the questions before it are answered, again in each language that is chosen. */
export function usePreloadedEstimate(locale: Locale): void {
  const { i18n } = useTranslation()
  useEffect(() => {
    // Without it the page of the estimate asks again, and says so.
    loadEstimate(i18n, locale).catch(() => undefined)
  }, [i18n, locale])
}
