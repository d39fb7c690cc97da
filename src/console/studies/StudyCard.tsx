import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import type { StudyRow } from '../../study/api.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useNames } from '../names/useNames.ts'
import { Figures } from '../tables/Figures.tsx'
import { ParticipantLink } from './ParticipantLink.tsx'
import { studyAddress } from './studyPlaces.ts'

/** One study: its counts, and the link to hand out, for one form or a sequence, for the next household in turn or one of them. */
export function StudyCard({ study }: { study: StudyRow }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const formats = useFormats()
  const [scenario, setScenario] = useState('')
  const [sequence, setSequence] = useState('')
  const languages = formats.list(study.languages.map(names.language))
  const inOrder = (id: string) =>
    (study.sequences.find((one) => one.id === id)?.runs ?? [])
      .map(({ form, twin }) => t('studies.run', { form: names.form(form), twin: twin.toUpperCase() }))
      .reduce((before, run) => t('studies.then', { before, run }))
  return (
    <section className="console-card" aria-labelledby={`study-${study.code}`}>
      <h2 id={`study-${study.code}`}>{names.study(study)}</h2>
      {study.kind === 'demo' && <p>{t('studies.demo')}</p>}
      <p>{t('studies.languages', { count: study.languages.length, languages })}</p>
      <Figures
        figures={[
          { name: t('studies.visits'), value: study.visits },
          { name: t('studies.declined'), value: study.declined },
          { name: t('studies.withdrawn'), value: study.withdrawn },
        ]}
      />
      <p>
        <Link href={studyAddress(study.code)}>{t('studies.open')}</Link> ·{' '}
        <Link href={`/console?study=${study.code}`}>{t('studies.seeVisits')}</Link>
      </p>
      <h3>{t('studies.takePart')}</h3>
      <p>{t('studies.lead')}</p>
      {study.sequences.length > 0 && (
        <Choice
          label={t('studies.sequence')}
          none={t('studies.oneForm')}
          value={sequence}
          choices={study.sequences.map(({ id }) => id)}
          words={inOrder}
          choose={setSequence}
        />
      )}
      <Choice
        label={t('studies.household')}
        none={t('studies.inTurn')}
        value={scenario}
        choices={study.scenarios}
        words={names.scenario}
        choose={setScenario}
      />
      {sequence !== '' && <p className="console-hint">{t('studies.twins')}</p>}
      <ParticipantLink study={study.code} asked={{ scenario, sequence }} words={t('studies.start')} />
    </section>
  )
}
