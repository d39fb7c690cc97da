import { useTranslation } from 'react-i18next'
import { studyDetail } from '../../study/api.ts'
import { usePolled } from '../requests/usePolled.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { StudyForm } from './StudyForm.tsx'

/** Changing a draft. */
export function EditStudyPage({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled(`/api/console/studies/${code}`, studyDetail, false)
  usePageTitle(t('wizard.edit', { title: value?.definition.title ?? code }))
  return (
    <>
      <h1>{t('wizard.edit', { title: value?.definition.title ?? code })}</h1>
      {failure && <p className="console-error">{t('studies.failed')}</p>}
      {value && value.state !== 'draft' && <p className="console-error">{t('refusal.study-frozen')}</p>}
      {value?.state === 'draft' && <StudyForm start={value.definition} isKept />}
    </>
  )
}
