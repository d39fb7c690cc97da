import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** Shown when the filters leave no visit. */
export function NoMatch() {
  const { t } = useTranslation('console')
  return (
    <div className="console-card">
      <h2>{t('visits.noMatch.heading')}</h2>
      <p>
        <Link href="/console">{t('visits.noMatch.action')}</Link>
      </p>
    </div>
  )
}
