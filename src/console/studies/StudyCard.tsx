import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StudyRow } from '../../study/api.ts'
import { useNames } from '../names/useNames.ts'
import { ParticipantLink } from './ParticipantLink.tsx'
import { participantPath } from './participantAddress.ts'

/** One study: its counts, the link to hand out, and a link for each household. */
export function StudyCard({ study }: { study: StudyRow }) {
  const { t } = useTranslation('console')
  const names = useNames()
  return (
    <section className="console-card" aria-labelledby={`study-${study.code}`}>
      <h2 id={`study-${study.code}`}>{study.title}</h2>
      {study.kind === 'demo' && <p>{t('studies.demo')}</p>}
      <p>
        {t('studies.languages', {
          count: study.languages.length,
          languages: study.languages.map(names.language).join(', '),
        })}
      </p>
      <dl className="console-figures">
        <Figure name={t('studies.visits')} value={study.visits} />
        <Figure name={t('studies.declined')} value={study.declined} />
        <Figure name={t('studies.withdrawn')} value={study.withdrawn} />
      </dl>
      <p>
        <Link href={`/console?study=${study.code}`}>{t('studies.seeVisits')}</Link>
      </p>
      <h3>{t('studies.takePart')}</h3>
      <ParticipantLink study={study.code} words={t('studies.start')} />
      <h3>{t('studies.households')}</h3>
      <p>{t('studies.householdsLead')}</p>
      <ul className="console-links">
        {study.scenarios.map((scenario) => (
          <li key={scenario}>
            <a href={participantPath(study.code, scenario)}>{names.scenario(scenario)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
