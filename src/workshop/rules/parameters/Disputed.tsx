import { useTranslation } from 'react-i18next'
import { DataTable } from '../../../ui/DataTable.tsx'

/** Where sources disagree (rules reference, 13). */
const disputed = [
  'net-test',
  'numbers-2027',
  'sua-for-all',
  'child-support',
  'rounding',
  'medical-35',
  'time-limit',
  'public-degree',
  'notice-2025',
  'older-table',
] as const
/** What nobody could verify (rules reference, 2 and 13). */
const unverified = [
  'primary',
  'waivers',
  'elderly-certification',
  'cfap',
  'refugees',
  'medical',
  'resources',
  'filing-time',
] as const

/** What is argued about, what is used here, and what was not verified. */
export function Disputed() {
  const { t } = useTranslation('workshop')
  return (
    <section aria-labelledby="rules-disputed">
      <h2 id="rules-disputed">{t('rules.disputed.heading')}</h2>
      <DataTable
        caption={t('rules.disputed.caption')}
        columns={[
          { id: 'topic', head: t('rules.disputed.topic'), cell: (id) => t(`rules.disputed.${id}.topic`) },
          { id: 'positions', head: t('rules.disputed.positions'), cell: (id) => t(`rules.disputed.${id}.positions`) },
          { id: 'used', head: t('rules.disputed.used'), cell: (id) => t(`rules.disputed.${id}.used`) },
        ]}
        rows={disputed}
        rowKey={(id) => id}
      />
      <h3>{t('rules.unverified.heading')}</h3>
      <ul>
        {unverified.map((id) => (
          <li key={id}>{t(`rules.unverified.${id}`)}</li>
        ))}
      </ul>
    </section>
  )
}
