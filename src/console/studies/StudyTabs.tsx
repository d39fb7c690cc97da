import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { studyAddress, studyPlaces } from './studyPlaces.ts'

/** The way between the places of one study. */
export function StudyTabs({ study }: { study: string }) {
  const { t } = useTranslation('console')
  const [here] = useLocation()
  return (
    <nav className="console-tabs" aria-label={t('study.places')}>
      <ul>
        {studyPlaces.map(({ id, path }) => (
          <li key={id}>
            <Link
              href={studyAddress(study, path)}
              aria-current={here === studyAddress(study, path) ? 'page' : undefined}
            >
              {t(`study.place.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
