import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StudyRow } from '../../study/api.ts'
import { Figures } from '../tables/Figures.tsx'
import { studyAddress } from './studyPlaces.ts'

/** A study made here, among others: how far it is, and the way to it. */
export function OwnStudyCard({ study }: { study: StudyRow }) {
  const { t } = useTranslation('console')
  return (
    <section className="console-card" aria-labelledby={`study-${study.code}`}>
      <h2 id={`study-${study.code}`}>
        <Link href={studyAddress(study.code)}>{study.title}</Link>
      </h2>
      <p>{t(`study.state.${study.state}`)}</p>
      <Figures
        figures={[
          { name: t('study.joined'), value: t('study.of', { joined: study.joined, target: study.target ?? '–' }) },
          { name: t('studies.visits'), value: study.visits },
          { name: t('studies.declined'), value: study.declined },
          { name: t('studies.withdrawn'), value: study.withdrawn },
        ]}
      />
    </section>
  )
}
