/** What a cell can hold; null is written as `NA`. */
export type Cell = string | number | boolean | null

/** Excel takes a file without it for another encoding. */
export const byteOrderMark = '\uFEFF'

/** Spreadsheets run text that begins like this as a formula (OWASP, CSV injection); full-width signs are typed with Chinese. */
const looksLikeFormula = /^[=+\-@\t\r\n＝＋－＠']/

/** Text that people wrote, made harmless for spreadsheets by an apostrophe before it; `unguarded` takes it off. */
export const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text)
export const unguarded = (text: string): string => (/^'[=+\-@\t\r\n＝＋－＠']/.test(text) ? text.slice(1) : text)

/** A header and rows as comma-separated values with line feeds (RFC 4180 else), each line ended. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = csvLine(header)
  for (const row of rows) text += csvLine(row)
  return text
}

/** One line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\n`
}

function written(cell: Cell): string {
  if (cell === null) return 'NA'
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
  // The word itself, as text, is told from nothing by its quotes.
  return /[",\n\r]/.test(text) || text === 'NA' || text === '' ? `"${text.replaceAll('"', '""')}"` : text
}

/** Reads what `writeCsv` writes. A cell that says NA without quotes is null, every other one is text. */
export function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = []
  const source = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/y
  let row: (string | null)[] = []
  while (cell.lastIndex < source.length) {
    const at = cell.lastIndex
    const found = cell.exec(source)
    if (!found) throw new SyntaxError(`not comma-separated values at character ${at}`)
    const [, quoted, plain, end] = found
    row.push(quoted === undefined ? (plain === 'NA' ? null : (plain ?? '')) : quoted.replaceAll('""', '"'))
    if (end === ',') {
      if (cell.lastIndex === source.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
  }
  return rows
}
