import { useTranslation } from 'react-i18next'
import type { PageMeasures } from '../../analysis/runMeasures.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { Id } from '../names/Id.tsx'
import { useNames } from '../names/useNames.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Shades } from '../tables/Shades.tsx'
import { StackedBar } from '../tables/StackedBar.tsx'
import type { ItemPlace } from './itemPlaces.ts'

interface PageTimesProps {
  caption: string
  pages: readonly PageMeasures[]
  placeOf: ItemPlace
}

/** Task time of each page, in the order they came, with a bar on a scale common to all. */
export function PageTimes({ caption, pages, placeOf }: PageTimesProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const names = useNames()
  const longest = Math.max(0, ...pages.map((page) => page.pageMs))
  const columns: Column<PageMeasures>[] = [
    {
      id: 'page',
      head: t('column.page'),
      cell: (row) => <Id name={names.page(row.page, placeOf(row))} id={row.page} />,
    },
    { id: 'segment', head: t('column.segment'), cell: ({ segment }) => names.segment(segment) },
    { id: 'visits', head: t('column.visits'), kind: 'number', cell: ({ visits }) => visits },
    { id: 'time', head: t('column.time'), kind: 'number', cell: ({ pageMs }) => formats.seconds(pageMs) },
    { id: 'bar', head: t('column.bar'), kind: 'figure', cell: (row) => <StackedBar parts={parts(row)} of={longest} /> },
    { id: 'questions', head: t('pages.questions'), kind: 'number', cell: (row) => formats.seconds(row.questionsMs) },
    { id: 'overhead', head: t('pages.overhead'), kind: 'number', cell: (row) => formats.seconds(row.overheadMs) },
    { id: 'words', head: t('column.words'), kind: 'number', cell: ({ words }) => words },
  ]
  return (
    <>
      <Shades names={[t('pages.questions'), t('pages.overhead')]} />
      <DataTable
        caption={caption}
        columns={columns}
        rows={pages}
        rowKey={({ page, item }) => `${page} ${item ?? ''}`}
      />
    </>
  )
}

function parts({ questionsMs, overheadMs }: PageMeasures) {
  return [
    { length: questionsMs, shade: 0 as const },
    { length: overheadMs, shade: 1 as const },
  ]
}
