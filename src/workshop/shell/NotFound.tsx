import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { usePageTitle } from './usePageTitle.ts'

/** An address that leads nowhere, and the way on. */
export function NotFound() {
  const { t } = useTranslation('workshop')
  usePageTitle(t('notFound.heading'))
  return (
    <>
      <h1>{t('notFound.heading')}</h1>
      <p>
        <Link href="/forms">{t('notFound.way')}</Link>
      </p>
    </>
  )
}
