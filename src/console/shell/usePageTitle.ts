import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the browser's tab after the screen. */
export function usePageTitle(screen: string): void {
  const { t } = useTranslation('console')
  const title = t('pageTitle', { screen })
  useEffect(() => {
    document.title = title
  }, [title])
}
