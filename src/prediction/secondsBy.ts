import type { PredictedRow } from './predictRun.ts'

/**
 * The seconds of rows, added up by what each belongs to: `secondsBy(rows, ({ page }) => page)`. Rows that belong to nothing are
 * left out.
 */
export function secondsBy<K>(rows: readonly PredictedRow[], of: (row: PredictedRow) => K | undefined): Map<K, number> {
  const sums = new Map<K, number>()
  for (const row of rows) {
    const key = of(row)
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + row.seconds)
  }
  return sums
}

/** The question a row is due to; nothing for a page's own part. */
export const questionOfRow = (row: PredictedRow) => (row.kind === 'page' ? undefined : row.question)
