/** A cell that a spreadsheet takes for a formula would be run when the file is opened (OWASP, CSV injection). */
const looksLikeFormula = /^[=+\-@\t\r\n＝＋－＠]/

/** Rows as comma-separated text with a header (RFC 4180, lines end in LF). Text that looks like a formula gets a quote in front. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')
}

function cell(value: string | number | null): string {
  if (value === null) return 'NA'
  if (typeof value === 'number') return String(value)
  const safe = looksLikeFormula.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
