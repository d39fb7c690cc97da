import { useTranslation } from 'react-i18next'
import { isLocale, type Locale } from '../../../i18n/locale.ts'

/** The language of the page around. */
export function useReaderLocale(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : 'en'
}
