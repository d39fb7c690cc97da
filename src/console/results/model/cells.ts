import type { Interval, Reason } from '../../../analysis/result.ts'
import type { Block, FigureModel, TableModel } from './model.ts'
import type { Speech } from './speech.ts'

/** Any result whose figure is a number with an interval. */
export type Shown =
  | { status: 'estimated'; n: number; interval: Interval }
  | { status: 'point-only'; n: number; reason: Reason }
  | { status: 'not-estimable'; n: number; reason: Reason }

/** The interval written out, or the sentence why there is none. */
export function intervalCell(speech: Speech, result: Shown, write: (value: number) => string): string {
  return result.status === 'estimated' ? speech.interval(result.interval, write) : speech.reason(result.reason)
}

/** A figure written out; a dash where the sentence beside it says why there is none. */
export function pointCell<R extends Shown>(
  result: R,
  value: (result: R) => number | undefined,
  write: (value: number) => string,
) {
  const found = result.status === 'not-estimable' ? undefined : value(result)
  return found === undefined ? '–' : write(found)
}

type Kind = TableModel['columns'][number]['kind']

/** A table whose columns are named by keys; `n:` before a key is for columns of numbers. */
export function table(
  speech: Speech,
  id: string,
  caption: string,
  heads: readonly string[],
  rows: string[][],
): TableModel {
  const columns = heads.map((head) => {
    const kind: Kind = head.startsWith('n:') ? 'number' : 'words'
    return { head: speech.t(`column.${head.replace(/^n:/, '')}`), kind }
  })
  return { id, caption, columns, rows }
}

/** A figure, or where there is nothing to draw the reason, and the table alone. */
export function figureOr(speech: Speech, figure: FigureModel, reason: Reason | null): Block[] {
  if (reason === null) return [{ kind: 'figure', figure }]
  return [text(speech.sentences(`${figure.name}:`, speech.reason(reason))), { kind: 'table', table: figure.table }]
}

export const text = (words: string): Block => ({ kind: 'text', text: words })
