import type { Cents } from '../../../eligibility/facts/known.ts'
import { type Curve, type Edge, niceStep, type Point } from './amountCurve.ts'
import type { Turn } from './regime.ts'

/** A row of the chart's table twin. */
export interface CurveRow extends Point {
  /** What is remarkable at this income: the last before an edge, or the first after it. */
  marks: readonly { turn: Turn; side: 'last' | 'first' }[]
  /** The household's own income. */
  isOwn: boolean
}

/** Regular rows in the table, at most. */
const regularRows = 12

/** The points that matter, each edge from both sides, the household's own, and regular ones between. */
export function rowsOf({ upTo, points, edges }: Curve, own: Point): CurveRow[] {
  const step = niceStep(upTo / regularRows)
  const special = new Set([own.income, ...edges.flatMap(({ last }) => [last, last + 1])])
  const shown = [...points, own]
    .filter(({ income }) => income % step === 0 || special.has(income))
    .sort((a, b) => a.income - b.income)
    .filter(({ income }, place, all) => income !== all[place - 1]?.income)
  return shown.map((point) => ({ ...point, marks: marksAt(point.income, edges), isOwn: point.income === own.income }))
}

const marksAt = (income: Cents, edges: readonly Edge[]): CurveRow['marks'] =>
  edges.flatMap(({ turn, last }): CurveRow['marks'] => {
    if (last === income) return [{ turn, side: 'last' }]
    return last + 1 === income ? [{ turn, side: 'first' }] : []
  })
