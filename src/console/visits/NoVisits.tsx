import { useTranslation } from 'react-i18next'
import type { StudyRow } from '../../study/api.ts'
import { ParticipantLink } from '../studies/ParticipantLink.tsx'

/** Shown before the first visit: what will be here, and the one thing to do. */
export function NoVisits({ studies }: { studies: readonly StudyRow[] }) {
  const { t } = useTranslation('console')
  const study = studies[0]
  return (
    <div className="console-card">
      <h2>{t('visits.none.heading')}</h2>
      <p>{t('visits.none.whatComes')}</p>
      {study && (
        <>
          <p>{t('visits.none.action')}</p>
          <ParticipantLink study={study.code} words={t('visits.none.link')} />
        </>
      )}
    </div>
  )
}
