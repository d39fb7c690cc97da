import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LogEvent } from '../../instrumentation/event.ts'
import { duration } from '../formats/duration.ts'
import { DataTable } from '../../ui/DataTable.tsx'

/** Every event of the visit: what all numbers above were computed from. Closed at first, since it is long. */
export function EventLog({ events }: { events: readonly LogEvent[] }) {
  const { t } = useTranslation('console')
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t('events.heading')}</h2>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('events.show', { count: events.length })}</summary>
        {open && (
          <DataTable
            caption={t('events.caption', { count: events.length })}
            rows={events}
            rowKey={({ seq }) => seq}
            columns={[
              { id: 'seq', head: t('column.seq'), cell: ({ seq }) => seq },
              { id: 't', head: t('column.t'), kind: 'number', cell: (event) => duration.exact(event.t) },
              { id: 'type', head: t('column.type'), cell: ({ type }) => <code>{type}</code> },
              { id: 'run', head: t('column.run'), kind: 'number', cell: ({ run }) => run?.slice(1) },
              { id: 'page', head: t('column.page'), cell: ({ page }) => page && <code>{page}</code> },
              { id: 'question', head: t('column.question'), cell: ({ q }) => q && <code>{q}</code> },
              { id: 'item', head: t('column.item'), cell: ({ item }) => item && <code>{item}</code> },
              { id: 'd', head: t('column.payload'), cell: ({ d }) => <Payload d={d} /> },
            ]}
          />
        )}
      </details>
    </section>
  )
}

function Payload({ d }: { d: LogEvent['d'] }) {
  const written = Object.entries(d).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return <code>{written.join(', ')}</code>
}
