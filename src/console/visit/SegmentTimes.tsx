import { useTranslation } from 'react-i18next'
import { segments as known, type Segment } from '../../instrumentation/event.ts'
import { duration } from '../formats/duration.ts'
import { useNames } from '../names/useNames.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { StackedBar } from '../tables/StackedBar.tsx'

interface SegmentTimesProps {
  caption: string
  segments: Record<Segment, number>
  taskMs: number
}

/** Task time of each segment that was entered, and their sum. */
export function SegmentTimes({ caption, segments, taskMs }: SegmentTimesProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const entered = known.filter((segment) => segments[segment] > 0)
  const rows = [
    ...entered.map((segment) => ({ name: names.segment(segment), ms: segments[segment], isSum: false })),
    { name: t('segments.sum'), ms: taskMs, isSum: true },
  ]
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { id: 'segment', head: t('column.segment'), cell: ({ name }) => name },
        { id: 'time', head: t('column.taskMinutes'), kind: 'number', cell: ({ ms }) => duration.minutes(ms) },
        {
          id: 'share',
          head: t('column.bar'),
          kind: 'figure',
          cell: ({ ms, isSum }) => !isSum && <StackedBar parts={[{ length: ms, shade: 0 }]} of={taskMs} />,
        },
      ]}
    />
  )
}
