import { useTranslation } from 'react-i18next'
import { studyList } from '../../study/api.ts'
import { usePolled } from '../requests/usePolled.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { StudyCard } from './StudyCard.tsx'

/** The studies there are, with the links that participants open. */
export function StudiesPage() {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled('/api/console/studies', studyList, false)
  usePageTitle(t('studies.heading'))

  return (
    <>
      <h1>{t('studies.heading')}</h1>
      {failure && (
        <p className="console-error" role="alert">
          {t('studies.failed')}
        </p>
      )}
      {!value && !failure && <p className="console-soft">{t('loading')}</p>}
      {value?.studies.map((study) => (
        <StudyCard key={study.code} study={study} />
      ))}
    </>
  )
}
