import type { IsoDate } from '../questions/kinds/kind.ts'
import type { Terms } from './budget.ts'
import { isDay } from './days.ts'
import { FactsError } from './factsError.ts'
import { lastOf } from './lastOf.ts'
import { parametersFor } from './parameters/parametersFor.ts'
import type { EstimateOptions } from './result.ts'

/** The figures of a day of filing: those of its month. */
const tableOf = lastOf((filed: IsoDate) => {
  if (!isDay(filed)) throw new FactsError('not-a-date', 'household', 'filed')
  return parametersFor(filed.slice(0, 7))
})

/** What a household that files on this day is estimated under. */
export const termsOf = (filed: IsoDate, options: EstimateOptions): Terms => ({ table: tableOf(filed), filed, options })
