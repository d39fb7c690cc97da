import type { BudgetFacts } from './budget.ts'
import type { Corner } from './household/moneyOf.ts'
import type { Line } from './result.ts'

/** A household with its discrete facts settled: what the budget takes at either end of its amounts. */
export type Case = (corner: Corner, lines?: Line[]) => BudgetFacts

/** The cases a result ranges over, and those it most likely is. */
export interface Cases {
  likely: readonly Case[]
  all: readonly Case[]
}
