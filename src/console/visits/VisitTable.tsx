import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import type { RunSummary, VisitRow } from '../../study/api.ts'
import { duration } from '../formats/duration.ts'
import { FormMark } from '../../ui/FormMark.tsx'
import { Labels } from '../names/Labels.tsx'
import { useNames } from '../names/useNames.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'

/** A run and its visit; no run when nobody went past the consent. */
interface Row {
  visit: VisitRow
  run: RunSummary | null
}

interface VisitTableProps {
  visits: readonly VisitRow[]
  /** Of all pages. */
  total: number
}

/** The list of visits, one line a run. */
export function VisitTable({ visits, total }: VisitTableProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const number = (id: string, value: (run: RunSummary) => ReactNode): Column<Row> => ({
    id,
    head: t(`visits.column.${id}`),
    kind: 'number',
    cell: ({ run }) => run && value(run),
  })
  const ofVisits: Column<Row>[] = [
    { id: 'time', head: t('visits.column.time'), cell: (row) => <VisitLink {...row} /> },
    {
      id: 'language',
      head: t('visits.column.language'),
      cell: ({ visit }) => <Two first={names.language(visit.lang)} second={names.device(visit.device)} />,
    },
  ]
  const concealed: Column<Row>[] = (['begun', 'ended'] as const).map((id) => ({
    id,
    head: t(`visits.column.${id}`),
    kind: 'number',
    cell: ({ visit }) => visit.concealed?.[id],
  }))
  const ofRuns: Column<Row>[] = [
    {
      id: 'form',
      head: t('visits.column.form'),
      cell: ({ run }) =>
        run && (
          <Two
            first={<FormMark form={run.form}>{names.form(run.form)}</FormMark>}
            second={names.scenario(run.scenario)}
          />
        ),
    },
    {
      id: 'outcome',
      head: t('visits.column.outcome'),
      cell: ({ run }) => (run ? names.outcome(run.outcome, run.sentEarly) : t('visits.notStarted')),
    },
    number('primary', (run) => duration.minutes(run.primaryMs)),
    { ...number('screens', (run) => run.screens), isWide: true },
    number('errors', (run) => run.errors),
    number('matches', (run) => t('visits.matches', { matched: run.matched, scored: run.scored })),
  ]

  const isConcealed = visits.some((visit) => visit.concealed)
  return (
    <DataTable
      caption={t(isConcealed ? 'visits.captionConcealed' : 'visits.caption', { count: total })}
      columns={[...ofVisits, ...(isConcealed ? concealed : ofRuns)]}
      rows={visits.flatMap(rowsOf)}
      rowKey={({ visit, run }) => `${visit.sid} ${run?.run ?? ''}`}
    />
  )
}

/** Two things of one cell under each other, so that the table fits a tablet. */
function Two({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      <span className="console-first">{first}</span> <span className="console-soft">{second}</span>
    </>
  )
}

function VisitLink({ visit, run }: Row) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const time = formats.dateAndTime(visit.startedAt)
  return (
    <span className="console-named">
      <Link href={`/console/visits/${visit.sid}`}>
        {run && visit.runs.length > 1 ? t('visits.run', { time, run: run.run.slice(1) }) : time}
      </Link>
      <Labels visit={visit} />
    </span>
  )
}

function rowsOf(visit: VisitRow): Row[] {
  return visit.runs.length === 0 ? [{ visit, run: null }] : visit.runs.map((run) => ({ visit, run }))
}
