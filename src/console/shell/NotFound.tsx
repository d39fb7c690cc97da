import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { usePageTitle } from './usePageTitle.ts'

/** Shown at an address of the console that has no screen. */
export function NotFound() {
  const { t } = useTranslation('console')
  usePageTitle(t('notFound.heading'))
  return (
    <>
      <h1>{t('notFound.heading')}</h1>
      <p>
        <Link href="/console">{t('notFound.action')}</Link>
      </p>
    </>
  )
}
