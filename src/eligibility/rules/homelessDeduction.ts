import { cents, type Exact, zero } from '../exact.ts'
import type { YearTable } from '../parameters/yearTable.ts'

/**
 * The flat sum that a homeless household with some shelter cost may take instead of the shelter deduction.
 * 7 CFR 273.9(d)(6)(i); meaning of homeless: 7 CFR 271.2.
 */
export const homelessDeduction = (isHomeless: boolean, shelterCost: Exact, { homelessCents }: YearTable): Exact =>
  isHomeless && shelterCost.top > 0 ? cents(homelessCents) : zero
