import type { Cell } from './csv.ts'

export type ColumnType = 'string' | 'integer' | 'boolean' | 'date'

/** A column of a table of the package, with all that the codebook says of it. */
export interface Column<Row> {
  name: string
  label: string
  type: ColumnType
  unit?: 'ms'
  levels?: readonly string[]
  /** Whether it has a value in every row; else `NA` says that there was nothing to say. */
  required?: true
  /** Text that people wrote. */
  free?: true
  /** The first version of packages that has it, and what stands for it in earlier ones. */
  since?: { version: number; before: Cell }
  of: (row: Row) => Cell
}

/** A table of the package (measurement F1). */
export interface Table<Row> {
  name: string
  label: string
  /** The first version of packages that has it: earlier ones are read as if it had no rows. */
  since?: number
  /** Columns that name a row; none where rows are told apart by their order alone. */
  key: readonly string[]
  /** Columns that name a row of another table. */
  refersTo?: { table: string; columns: readonly string[] }
  columns: readonly Column<Row>[]
}

/** A table with its rows made into cells. */
export interface FilledTable {
  table: Table<never>
  rows: Cell[][]
}

/** Puts rows into a table's columns. */
export function fill<Row>(table: Table<Row>, rows: readonly Row[]): FilledTable {
  return { table, rows: rows.map((row) => table.columns.map(({ of }) => of(row))) }
}

/** `clockGaps` as columns write it: `clock_gaps`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
