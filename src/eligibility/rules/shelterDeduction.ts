import { dollars, type Exact, smaller } from '../exact.ts'
import type { YearTable } from '../parameters/yearTable.ts'

/** Capped, except where a member is 60 or over or disabled. 7 CFR 273.9(d)(6)(ii). */
export const shelterDeduction = (excess: Exact, elderlyOrDisabled: boolean, { shelterCap }: YearTable): Exact =>
  elderlyOrDisabled ? excess : smaller(excess, dollars(shelterCap))
