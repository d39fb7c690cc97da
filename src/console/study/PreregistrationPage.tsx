import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { me, preregistrationText, studyDetail } from '../../study/api.ts'
import { sectionsOfEveryStudy } from '../../study/preregistration.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { usePolled } from '../requests/usePolled.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { studyAddress } from '../studies/studyPlaces.ts'
import { Markdown } from './Markdown.tsx'
import { useAct } from './useAct.ts'

/** What a study is preregistered with, or will be: to read before it is frozen, and to hand on after. */
export function PreregistrationPage({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const [, navigate] = useLocation()
  const { act, refused } = useAct(() => navigate(studyAddress(code)))
  const { value: study } = usePolled(`/api/console/studies/${code}`, studyDetail, false)
  const { value, failure } = usePolled(`/api/console/studies/${code}/preregistration`, preregistrationText, false)
  const { value: account } = usePolled('/api/me', me, false)
  usePageTitle(t('preregistration.heading'))
  const isDraft = study?.state === 'draft'
  return (
    <>
      <p>
        <Link href={studyAddress(code)}>{t('preregistration.back')}</Link>
      </p>
      {failure && <p className="console-error">{t('studies.failed')}</p>}
      {isDraft && <p className="console-warning">{t('preregistration.draft')}</p>}
      {value && study && (
        <div lang="en">
          <Markdown text={value.text} isFolded={(heading) => isDraft && sectionsOfEveryStudy.includes(heading)} />
        </div>
      )}
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
      <div className="console-actions">
        <a className={buttonClass('outline')} href={`/api/console/studies/${code}/preregistration.md`} download>
          {t('preregistration.download')}
        </a>
        {isDraft && account?.role === 'owner' && (
          <Button onClick={() => void act(`/api/console/studies/${code}/freeze`)}>{t('preregistration.freeze')}</Button>
        )}
      </div>
    </>
  )
}
