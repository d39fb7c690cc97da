import { DataTable } from '../../../ui/DataTable.tsx'
import type { TableModel } from '../model/model.ts'

/** A table of the results. */
export function TableView({ table: { caption, columns, rows } }: { table: TableModel }) {
  return (
    <DataTable
      caption={caption}
      columns={columns.map(({ head, kind }, at) => ({
        id: String(at),
        head,
        kind,
        cell: (cells: string[]) => cells[at],
      }))}
      rows={rows}
      rowKey={(_, place) => place}
    />
  )
}
