import type { Download } from './checkSize.ts'

/** A download as a table for the terminal: each file with its bytes, the sum against the bar last. */
export function describeDownload({ what, files, bytes, bar }: Download): string {
  const width = String(bytes).length + 2
  const rows = files.map((file) => `${String(file.bytes).padStart(width)}  ${file.file}`)
  const sum = `${String(bytes).padStart(width)}  of ${bar}, in ${files.length} files`
  return [`${what} (bytes, gzip)`, ...rows, sum].join('\n')
}
