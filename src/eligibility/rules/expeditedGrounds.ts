import { dollars, type Exact, isAtMost, isBelow, plus } from '../exact.ts'
import { constants } from '../parameters/constants.ts'
import type { ExpeditedGround } from '../result.ts'

const littleIncome = dollars(constants.expeditedGrossBelow)
const littleCash = dollars(constants.expeditedCashAtMost)

/** What the three tests for fast service look at, in the month of application. */
export interface ExpeditedFacts {
  /** Before deductions. */
  gross: Exact
  /** Cash and bank money. */
  cash: Exact
  /** Rent or mortgage with its tax and insurance, and the allowance for the bills the household really has. */
  shelter: Exact
  /** A migrant or seasonal farm worker whose old income ended and whose next is at most 25 in 10 days. */
  isDestituteFarmWorker: boolean
}

/**
 * The grounds for fast service, any one of which is enough. 7 CFR 273.2(i)(1); MPP 63-301.5; WIC 18914. Income below
 * 150 and income with cash below shelter are strict; cash of exactly 100 still counts as little.
 */
export function expeditedGrounds({ gross, cash, shelter, isDestituteFarmWorker }: ExpeditedFacts): ExpeditedGround[] {
  const hasLittleCash = isAtMost(cash, littleCash)
  const grounds: [ExpeditedGround, boolean][] = [
    ['little-income-and-cash', isBelow(gross, littleIncome) && hasLittleCash],
    ['shelter-costs-more', isBelow(plus(gross, cash), shelter)],
    ['farm-worker', isDestituteFarmWorker && hasLittleCash],
  ]
  return grounds.filter(([, holds]) => holds).map(([ground]) => ground)
}
