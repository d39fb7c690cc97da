import type { Budget } from './budget.ts'
import type { SimpleFacts } from './facts/simple.ts'
import type { Range } from './range.ts'
import type { Finding, Outcome } from './result.ts'

const overLimit = new Set<Finding>(['over-gross-limit', 'over-net-limit', 'over-resource-limit'])
const isOver = ({ finding }: Budget) => overLimit.has(finding)
const isEligible = ({ finding }: Budget) => finding === 'eligible'

/** What a result says, and whether an amount is shown with it. */
interface Said {
  outcome: Outcome
  showsAmount: boolean
}

const may: Said = { outcome: 'may_be_eligible', showsAmount: false }

/**
 * The outcome of a pre-screener (rules reference, 11.1). A wrong no is the worst it could say: only gross income above
 * 200%, whichever end of it, with nobody elderly or disabled, is over the usual limit.
 */
export function preScreenerOutcome(facts: SimpleFacts, likely: Range): Said {
  const isIncomeOpen = facts.earned === 'unknown' || facts.unearned === 'unknown'
  if (isIncomeOpen) return may
  if (likely.budgets.every(({ finding }) => finding === 'over-gross-limit')) {
    return facts.elderlyOrDisabled === 'no' ? { outcome: 'over_usual_limit', showsAmount: false } : may
  }
  const isUsual = likely.budgets.every(({ route, finding }) => route === 'usual' && finding === 'eligible')
  return isUsual && facts.student !== 'yes' ? { outcome: 'likely_eligible', showsAmount: true } : may
}

/**
 * The outcome of the full answers: likely where every case is eligible; over the limit where every one is; in between,
 * or where a formula comes to nothing, it may be.
 */
export function fullOutcome(all: Range, likely: Range, isIncomeOpen: boolean): Said {
  const showsAmount = !isIncomeOpen && likely.budgets.every(isEligible)
  if (all.budgets.every(isEligible)) return { outcome: 'likely_eligible', showsAmount }
  if (all.budgets.every(isOver)) return { outcome: 'over_usual_limit', showsAmount: false }
  return { outcome: 'may_be_eligible', showsAmount }
}
