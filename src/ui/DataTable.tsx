import { useId, type Key, type ReactNode } from 'react'
import { useRegionName } from './sectionHeading.ts'

/** `text` is whole sentences: on a phone they stand under their row. */
type ColumnKind = 'words' | 'number' | 'figure' | 'text'

export interface Column<Row> {
  id: string
  /** The heading, with the unit. */
  head: string
  kind?: ColumnKind
  /** Left out on a tablet and smaller, where another screen has it. */
  isWide?: boolean
  cell: (row: Row, place: number) => ReactNode
}

interface DataTableProps<Row> {
  caption: string
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row, place: number) => Key
}

/**
 * A table that scrolls inside its own frame, so that the page never does sideways. Roles are spelled out because Safari forgets
 * them where a phone's layout takes cells out of their columns.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const id = useId()
  const region = useRegionName(id)
  return (
    <div className="data-scroll" role="region" aria-labelledby={region} tabIndex={0}>
      <table className="data-table" role="table">
        <caption id={id}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ id, head, kind = 'words', isWide }) => (
              <th key={id} scope="col" role="columnheader" data-kind={kind} data-wide={isWide}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, place) => (
            <tr key={rowKey(row, place)} role="row">
              {columns.map(({ id, kind = 'words', isWide, cell }, column) =>
                column === 0 ? (
                  <th key={id} scope="row" role="rowheader">
                    {cell(row, place)}
                  </th>
                ) : (
                  <td key={id} role="cell" data-kind={kind} data-wide={isWide}>
                    {cell(row, place)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
