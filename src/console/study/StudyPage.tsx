import { useTranslation } from 'react-i18next'
import { studyList } from '../../study/api.ts'
import { usePolled } from '../requests/usePolled.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { StudyCard } from '../studies/StudyCard.tsx'
import { StudyTabs } from '../studies/StudyTabs.tsx'

/** One study: how far it is, its links, and what can be done with it. */
export function StudyPage({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled('/api/console/studies', studyList, false)
  const study = value?.studies.find((one) => one.code === code)
  usePageTitle(study?.title ?? t('studies.heading'))
  if (value && !study) return <NotFound />
  return (
    <>
      <h1>{study?.title ?? t('loading')}</h1>
      <StudyTabs study={code} />
      {failure && (
        <p className="console-error" role="alert">
          {t('studies.failed')}
        </p>
      )}
      {study && <StudyCard study={study} />}
    </>
  )
}
