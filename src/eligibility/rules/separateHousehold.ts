import { dollars, type Exact, isAtMost } from '../exact.ts'
import { forSize } from '../parameters/parametersFor.ts'
import type { YearTable } from '../parameters/yearTable.ts'
import { constants } from '../parameters/constants.ts'

/**
 * Whether a person of 60 or over who can't buy and make meals because of a disability may be a household of her own
 * with her spouse, though they eat with others: the others' gross income is at or below 165%. 7 CFR 273.1(b)(2).
 */
export const mayBeSeparate = (age: number, othersGross: Exact, others: number, table: YearTable): boolean =>
  age >= constants.elderlyAge && others > 0 && isAtMost(othersGross, dollars(forSize(table.separateLimit, others)))
