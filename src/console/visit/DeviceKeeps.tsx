import { useTranslation } from 'react-i18next'
import type { EventOf, LogEvent } from '../../instrumentation/event.ts'
import { Warning } from './Warning.tsx'

/** What the device of a visit said last of what it keeps; nothing before it has. */
export function deviceKeeps(events: readonly LogEvent[]): EventOf<'device_keeps'>['d'] | undefined {
  return events.findLast((event) => event.type === 'device_keeps')?.d
}

/** Warns while a visit goes on that closing its page would lose something. */
export function DeviceKeeps({ events }: { events: readonly LogEvent[] }) {
  const { t } = useTranslation('console')
  const kept = deviceKeeps(events)
  const isOver = events.some(({ type }) => type === 'session_end')
  if (!kept || isOver || (kept.log && kept.answers)) return null
  return (
    <Warning>
      {t(kept.log ? 'visit.keeps.noAnswers' : kept.answers ? 'visit.keeps.noLog' : 'visit.keeps.nothing')}
    </Warning>
  )
}
