import type { BudgetFacts, Terms } from './budget.ts'
import { dollars, plus } from './exact.ts'
import type { ExpeditedFacts } from './rules/expeditedGrounds.ts'
import { grossIncome } from './rules/grossIncome.ts'
import { billsAllowance } from './rules/utilityAllowance.ts'

/**
 * What the tests for fast service take from a household: the month of application, and the allowance for the bills it
 * really has. Whether the energy payment counts there is not spelled out (rules reference, 9).
 */
export const expeditedFacts = (facts: BudgetFacts, { table }: Terms): ExpeditedFacts => ({
  gross: facts.grossThisMonth ?? grossIncome(facts.earned, facts.unearned, facts.childSupport),
  cash: facts.cash,
  shelter: plus(facts.housing, dollars(billsAllowance(facts.bills, table))),
  isDestituteFarmWorker: facts.isDestituteFarmWorker,
})
