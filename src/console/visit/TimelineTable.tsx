import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../analysis/timeline.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { duration } from '../formats/duration.ts'
import { Id } from '../names/Id.tsx'
import { useNames } from '../names/useNames.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { ItemPlace } from './itemPlaces.ts'
import { timelineRows } from './timelineRows.ts'

/** The timeline for those who would rather read, or can't see it. */
export function TimelineTable({ timeline, placeOf }: { timeline: Timeline; placeOf: ItemPlace }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const names = useNames()
  const rows = timelineRows(timeline)
  return (
    <details>
      <summary>{t('timeline.asTable', { count: rows.length })}</summary>
      <DataTable
        caption={t('timeline.tableCaption', { count: rows.length })}
        rows={rows}
        rowKey={(_, place) => place}
        columns={[
          { id: 'from', head: t('column.from'), cell: ({ from }) => duration.minutes(from) },
          { id: 'to', head: t('column.to'), kind: 'number', cell: ({ to }) => to !== null && duration.minutes(to) },
          {
            id: 'time',
            head: t('timeline.length'),
            kind: 'number',
            cell: ({ from, to }) => to !== null && formats.seconds(to - from),
          },
          { id: 'what', head: t('column.what'), cell: ({ what }) => t(`timeline.what.${what}`) },
          {
            id: 'page',
            head: t('column.page'),
            cell: ({ page, item }) =>
              page !== null && <Id name={names.page(page, placeOf({ page, item }))} id={page} />,
          },
          {
            id: 'question',
            head: t('column.question'),
            cell: ({ question }) => question !== null && <Id name={names.question(question)} id={question} />,
          },
        ]}
      />
    </details>
  )
}
