import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Filters } from './filters.ts'
import { visitsAddress } from './visitsPath.ts'

/** The way to newer and older visits; nothing while they fit on one page. */
export function Paging({ filters, pages }: { filters: Filters; pages: number }) {
  const { t } = useTranslation('console')
  const { page } = filters
  if (pages <= 1) return null
  return (
    <nav className="console-paging" aria-label={t('paging.heading')}>
      {page > 1 && <Link href={visitsAddress({ ...filters, page: page - 1 })}>{t('paging.newer')}</Link>}
      <span>{t('paging.where', { page, pages })}</span>
      {page < pages && <Link href={visitsAddress({ ...filters, page: page + 1 })}>{t('paging.older')}</Link>}
    </nav>
  )
}
