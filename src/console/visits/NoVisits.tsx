import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StudyRow } from '../../study/api.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { useRole } from '../session/useRole.ts'
import { ParticipantLink } from '../studies/ParticipantLink.tsx'

/** Shown before the first visit: what will be here, a study to make, and a demonstration to try. */
export function NoVisits({ studies }: { studies: readonly StudyRow[] }) {
  const { t } = useTranslation('console')
  const isOwner = useRole() === 'owner'
  const study = studies[0]
  return (
    <div className="console-card">
      <h2>{t('visits.none.heading')}</h2>
      <p>{t('visits.none.whatComes')}</p>
      {isOwner && (
        <p>
          <Link className={buttonClass()} href="/console/studies/new">
            {t('visits.none.newStudy')}
          </Link>
        </p>
      )}
      {study && (
        <>
          <p>{t('visits.none.action')}</p>
          <ParticipantLink study={study.code} words={t('visits.none.link')} />
        </>
      )}
    </div>
  )
}
