import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { studyList } from '../../study/api.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { usePolled } from '../requests/usePolled.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { useRole } from '../session/useRole.ts'
import { OwnStudyCard } from './OwnStudyCard.tsx'
import { StudyCard } from './StudyCard.tsx'

/** The studies there are, with the links that participants open. */
export function StudiesPage() {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled('/api/console/studies', studyList, false)
  const isOwner = useRole() === 'owner'
  usePageTitle(t('studies.heading'))

  return (
    <>
      <h1>{t('studies.heading')}</h1>
      {isOwner && (
        <p>
          <Link className={buttonClass()} href="/console/studies/new">
            {t('studies.new')}
          </Link>
        </p>
      )}
      {failure && (
        <p className="console-error" role="alert">
          {t('studies.failed')}
        </p>
      )}
      {!value && !failure && <Loading />}
      {value?.studies.map((study) =>
        study.kind === 'study' ? (
          <OwnStudyCard key={study.code} study={study} />
        ) : (
          <StudyCard key={study.code} study={study} />
        ),
      )}
    </>
  )
}
