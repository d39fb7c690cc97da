import type { RunSeconds } from './waterfall.ts'

/** What became of a question of the long form, or where a row's time comes from (measurement C9, F1). */
export type Became = 'removed' | 'merged' | 'reworded' | 'postponed' | 'kept' | 'added' | 'page-overhead'

/** Which question of the simplified form a question of the long one went into; many may go into one. */
export interface CrosswalkLine {
  long: string
  simplified: string | null
  became: Exclude<Became, 'added' | 'page-overhead'>
}

/** `question:ID` or `overhead:PAGE`: a page and a question may share an id. */
export type WaterfallKey = `question:${string}` | `overhead:${string}`

export const overheadRow = (page: string): WaterfallKey => `overhead:${page}`

export interface CrosswalkRows {
  rows: { key: WaterfallKey; became: Became }[]
  keyOf: (form: 'long' | 'simplified', id: string) => WaterfallKey
}

/**
 * The rows of a waterfall: one for each question of the simplified form with all that went into it, one for each
 * question of the long form that went nowhere, one for each page. Questions that no line names are kept when both
 * forms ask them, else removed or added.
 */
export function crosswalkRows(
  crosswalk: readonly CrosswalkLine[],
  long: readonly RunSeconds[],
  simplified: readonly RunSeconds[],
): CrosswalkRows {
  const lines = new Map(crosswalk.map((line) => [line.long, line]))
  const keyOf = (form: 'long' | 'simplified', id: string): WaterfallKey =>
    `question:${form === 'long' ? (lines.get(id)?.simplified ?? id) : id}`
  const asked = (runs: readonly RunSeconds[]) => new Set(runs.flatMap(({ questions }) => Object.keys(questions)))
  const [inLong, inSimplified] = [asked(long), asked(simplified)]

  const rows = new Map<WaterfallKey, Became>()
  for (const id of inSimplified) rows.set(keyOf('simplified', id), 'added')
  for (const id of inLong) {
    const key = keyOf('long', id)
    const unnamed = inSimplified.has(id) ? 'kept' : 'removed'
    const before = rows.get(key)
    // Several questions in one row were merged, whatever the line of each says.
    const isMerged = before !== undefined && before !== 'added'
    rows.set(key, isMerged ? 'merged' : (lines.get(id)?.became ?? unnamed))
  }
  for (const { overheads } of [...long, ...simplified])
    for (const page of Object.keys(overheads)) rows.set(overheadRow(page), 'page-overhead')
  return { rows: [...rows].map(([key, became]) => ({ key, became })), keyOf }
}
