import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StudyDetail } from '../../study/api.ts'
import { studyAddress } from '../studies/studyPlaces.ts'

/** What can be downloaded of a study. */
export function StudyFiles({ study, isOwner }: { study: StudyDetail; isOwner: boolean }) {
  const { t } = useTranslation('console')
  const { code } = study.definition
  const api = `/api/console/studies/${code}`
  return (
    <section aria-labelledby="study-files">
      <h2 id="study-files">{t('files.heading')}</h2>
      <ul>
        <li>
          <Link href={studyAddress(code, '/preregistration')}>{t('files.preregistration')}</Link>
        </li>
        {isOwner && study.state !== 'draft' && (
          <>
            <li>
              <a href={`${api}/allocation.csv`} download>
                {t('files.allocation')}
              </a>
            </li>
            <li>
              <a href={`${api}/allocation-redcap.csv`} download>
                {t('files.redcap')}
              </a>
            </li>
          </>
        )}
      </ul>
      {isOwner && study.state === 'frozen' && <p className="console-hint">{t('files.concealed')}</p>}
      {study.seedHash && (
        <p>
          {t('files.seedHash')} <code className="console-address">{study.seedHash}</code>
        </p>
      )}
    </section>
  )
}
