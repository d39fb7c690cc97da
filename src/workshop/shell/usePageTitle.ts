import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the browser's tab after the page. */
export function usePageTitle(screen: string): void {
  const { t } = useTranslation('workshop')
  const title = t('pageTitle', { screen })
  useEffect(() => {
    document.title = title
  }, [title])
}
