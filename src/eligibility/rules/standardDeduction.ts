import { dollars, type Exact } from '../exact.ts'
import { standardDeductionFor } from '../parameters/parametersFor.ts'
import type { YearTable } from '../parameters/yearTable.ts'

/** By the number of people who receive. 7 CFR 273.9(d)(1); MPP 63-502.31. */
export const standardDeduction = (table: YearTable, size: number): Exact => dollars(standardDeductionFor(table, size))
