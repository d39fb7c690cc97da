import type { Fate } from '../../forms/crosswalk.ts'
import type { RunSeconds } from './runSeconds.ts'

/** What became of a question of the long form, or that a row's time belongs to a page (measurement C9, F1). */
export type Became = Fate | 'page-overhead'

/** A line of the crosswalk from the long form to the simplified one, as `crosswalk` of `forms/` gives it. */
export interface CrosswalkLine {
  question: string
  fate: Fate
  /** Questions of the simplified form that bring the answer; a merged one counts in the first of them. */
  via: readonly string[]
}

/** `question:ID` or `overhead:PAGE`: a page and a question may share an id. */
export type WaterfallKey = `question:${string}` | `overhead:${string}`

export const overheadRow = (page: string): WaterfallKey => `overhead:${page}`

export interface CrosswalkRows {
  rows: { key: WaterfallKey; became: Became }[]
  keyOf: (form: 'long' | 'simplified', id: string) => WaterfallKey
}

/**
 * The rows of a waterfall: one for each question of the simplified form with all that was merged into it, one for
 * each question of the long form that went nowhere, one for each page. Questions that no line names are kept when
 * both forms ask them, else dropped or added.
 */
export function crosswalkRows(
  crosswalk: readonly CrosswalkLine[],
  long: readonly RunSeconds[],
  simplified: readonly RunSeconds[],
): CrosswalkRows {
  const lines = new Map(crosswalk.map((line) => [line.question, line]))
  const asked = (runs: readonly RunSeconds[]) => new Set(runs.flatMap(({ questions }) => Object.keys(questions)))
  const [inLong, inSimplified] = [asked(long), asked(simplified)]
  const keyOf = (form: 'long' | 'simplified', id: string): WaterfallKey => {
    const line = form === 'long' ? lines.get(id) : undefined
    return `question:${(line?.fate === 'merged' ? line.via[0] : undefined) ?? id}`
  }

  const rows = new Map<WaterfallKey, Became>()
  for (const id of inSimplified) rows.set(keyOf('simplified', id), 'added')
  for (const id of inLong) {
    const key = keyOf('long', id)
    const unnamed = inSimplified.has(id) ? 'kept' : 'dropped'
    const before = rows.get(key)
    // A row that took in several questions is merged, whatever the line of each says.
    const isMerged = before !== undefined && before !== 'added'
    rows.set(key, isMerged ? 'merged' : (lines.get(id)?.fate ?? unnamed))
  }
  for (const { overheads } of [...long, ...simplified])
    for (const page of Object.keys(overheads)) rows.set(overheadRow(page), 'page-overhead')
  return { rows: [...rows].map(([key, became]) => ({ key, became })), keyOf }
}
