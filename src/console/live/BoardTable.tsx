import type { TFunction } from 'i18next'
import { memo, useId, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import type { LiveRow } from '../../study/moderationApi.ts'
import { FormMark } from '../../ui/FormMark.tsx'
import { useRegionName } from '../../ui/sectionHeading.ts'
import { duration } from '../formats/duration.ts'
import { Labels } from '../names/Labels.tsx'
import { useNames } from '../names/useNames.ts'
import { type Standing, standingOf } from './boardRows.ts'
import { shortId } from './shortId.ts'

interface BoardTableProps {
  rows: readonly LiveRow[]
  /** Without filters. */
  total: number
  now: number
  isModerator: boolean
  chosen: string | null
  address: (sid: string) => string
}

/** One line a participant. Only lines that changed are drawn again; the arrow keys go from one to the next. */
export function BoardTable({ rows, total, now, isModerator, chosen, address }: BoardTableProps) {
  const { t } = useTranslation('console')
  const id = useId()
  const region = useRegionName(id)
  const columns = ['who', 'standing', 'language', 'where', ...(isModerator ? ['forms', 'task'] : []), 'errors']
  return (
    <div className="data-scroll live-board" role="region" aria-labelledby={region} tabIndex={0}>
      <table className="data-table" onKeyDown={moveBetweenRows}>
        <caption id={id}>{t('live.caption', { count: rows.length, total })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column} data-kind={isNumber(column) ? 'number' : 'words'}>
                {t(`live.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BoardLine
              key={row.sid}
              row={row}
              standing={standingOf(row, now)}
              isModerator={isModerator}
              isChosen={row.sid === chosen}
              to={isModerator ? address(row.sid) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface BoardLineProps {
  row: LiveRow
  standing: Standing
  isModerator: boolean
  isChosen: boolean
  /** Where the participant's own panel is; null for whoever may not act. */
  to: string | null
}

const BoardLine = memo(function BoardLine({ row, standing, isModerator, isChosen, to }: BoardLineProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const formats = useFormats()
  const who = shortId(row.sid)
  return (
    <tr data-standing={standing} data-chosen={isChosen || undefined}>
      <th scope="row">
        <span className="console-named">
          {to ? (
            <Link href={to} aria-current={isChosen || undefined} aria-label={t('live.open', { who })}>
              {who}
            </Link>
          ) : (
            who
          )}
          {row.name}
          <Labels visit={row} />
        </span>
      </th>
      <td>
        <strong className="live-standing">{t(`live.standing.${standing}`)}</strong> {sinceOf(row, standing, t, formats)}
      </td>
      <td>{names.language(row.lang)}</td>
      <td>{whereOf(row, t, names)}</td>
      {isModerator && (
        <>
          <td>
            {row.sequence?.map((form, place) => (
              <FormMark key={`${form} ${place}`} form={form}>
                {names.form(form)}
              </FormMark>
            ))}
          </td>
          <td data-kind="number">{row.taskMs !== null && duration.minutes(row.taskMs)}</td>
        </>
      )}
      <td data-kind="number">{row.errors}</td>
    </tr>
  )
})

type T = TFunction<'console'>

function whereOf(row: LiveRow, t: T, names: ReturnType<typeof useNames>): string {
  if (row.segment === null) return t(row.hasEnded ? 'live.where.ended' : 'live.where.between')
  const segment = names.segment(row.segment)
  return row.page === null ? segment : t('live.where.page', { segment, page: names.page(row.page) })
}

function sinceOf(row: LiveRow, standing: Standing, t: T, formats: ReturnType<typeof useFormats>): string | null {
  if (standing === 'asking') return t('live.since', { time: formats.time(row.askingSince ?? 0) })
  if (standing === 'offline') return t('live.since', { time: formats.time(row.lastSeenAt) })
  return standing === 'paused' && row.paused ? t(`live.reason.${row.paused}`) : null
}

const isNumber = (column: string) => column === 'task' || column === 'errors'

/** The arrow keys take the focus from one line to the next, Home and End to the first and the last. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  const next = at < 0 || to === undefined ? undefined : links[to]
  if (!next) return
  event.preventDefault()
  next.focus()
}
