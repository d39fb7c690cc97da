import { FactsError } from '../factsError.ts'
import { tables } from './tables.ts'
import type { BySize, YearTable } from './yearTable.ts'

/**
 * The table of a benefit month, `2026-11`. A month before the first table or after the last is refused: limits are
 * published each year and never extrapolated.
 */
export function parametersFor(month: string): YearTable {
  const table = tables.find(({ from, to }) => from <= month && month <= to)
  if (!table) throw new FactsError('no-table', 'household', 'filed')
  return table
}

/** The value for a household of this size: that of 8, and for each person more the additional sum. */
export const forSize = ({ first, more }: BySize, size: number): number =>
  size <= first.length ? (first[size - 1] ?? 0) : (first[first.length - 1] ?? 0) + (size - first.length) * more

/** The largest amount for a household of this size; from FFY2027 on it stops at 18 people. */
export function allotmentFor({ allotment, allotmentCap }: YearTable, size: number): number {
  const amount = forSize(allotment, size)
  return allotmentCap !== null && size >= 18 ? allotmentCap : amount
}

/** The standard deduction: by size up to 5, then the same for all. */
export const standardDeductionFor = ({ standardDeduction }: YearTable, size: number): number =>
  standardDeduction[Math.min(size, standardDeduction.length) - 1] ?? 0

/** California's 200% limit: twice the published 100% figure, not a fresh computation. ACL 14-56; rules reference, 1. */
export const usualGrossLimit = ({ netLimit }: YearTable, size: number): number => 2 * forSize(netLimit, size)
