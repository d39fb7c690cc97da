import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { VisitRow } from '../../study/api.ts'
import { useNames } from '../names/useNames.ts'
import { Figures } from '../tables/Figures.tsx'
import { deviceKeeps } from './DeviceKeeps.tsx'

const hasHelper = (events: readonly LogEvent[]) =>
  events.some((event) => event.type === 'session_start' && event.d.helper === true)

/** What is known of a visit before anything is measured. */
export function VisitFacts({ visit, events }: { visit: VisitRow; events: readonly LogEvent[] }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const names = useNames()
  const kept = deviceKeeps(events)
  const offline = kept ? (kept.pages ? 'reload' : 'openPage') : 'unknown'
  return (
    <Figures
      figures={[
        { name: t('visit.fact.study'), value: visit.study },
        { name: t('visit.fact.language'), value: names.language(visit.lang) },
        { name: t('visit.fact.device'), value: names.device(visit.device) },
        { name: t('visit.fact.helper'), value: t(hasHelper(events) ? 'facts.yes' : 'facts.no') },
        { name: t('visit.fact.lastSeen'), value: formats.dateAndTime(visit.lastSeenAt) },
        { name: t('visit.fact.offline'), value: t(`visit.offline.${offline}`) },
        { name: t('visit.fact.events'), value: visit.events },
        { name: t('visit.fact.id'), value: <code>{visit.sid}</code> },
      ]}
    />
  )
}
