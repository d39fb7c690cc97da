import { useTranslation } from 'react-i18next'
import type { VisitRow } from '../../study/api.ts'

/** What a visit can't be used for, said wherever its numbers stand. */
export function Labels({ visit }: { visit: Pick<VisitRow, 'status' | 'simulated'> & { hasHelper?: boolean } }) {
  const { t } = useTranslation('console')
  return (
    <>
      {visit.status === 'pilot' && <span className="console-label">{t('label.pilot')}</span>}
      {visit.hasHelper && <span className="console-label">{t('label.helper')}</span>}
      {visit.simulated && <span className="console-label">{t('label.simulated')}</span>}
    </>
  )
}
