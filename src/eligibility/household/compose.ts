import type { BudgetFacts } from '../budget.ts'
import { cents, dollars, type Exact, isAtMost, larger, plus, smaller, zero } from '../exact.ts'
import type { CostFacts, HouseholdFacts, IncomeFacts } from '../facts/household.ts'
import { constants } from '../parameters/constants.ts'
import type { Line } from '../result.ts'
import { countsAsIncome, isEarned } from '../rules/countsAsIncome.ts'
import { sharedPart } from '../rules/sharedPart.ts'
import type { AgedPerson } from './ages.ts'
import type { HouseholdCase } from './cases.ts'
import { type Corner, costAt, countAt, incomeAt, isTrueAt, monthlyCostAt, monthlyIncomeAt } from './moneyOf.ts'
import type { Role, Standing } from './standings.ts'

const adultAge = 18
/** Two other utilities open the limited allowance; more change nothing. */
const utilitiesThatMatter = 2

/** Who counts how, in one case. */
class Sharing {
  readonly receiving: number
  readonly leftOut: number

  constructor(
    private readonly people: readonly AgedPerson[],
    private readonly standings: readonly Standing[],
  ) {
    this.receiving = this.count('receives')
    this.leftOut = this.count('shares')
  }

  private count(role: Role) {
    return this.standings.reduce((sum, standing) => (standing.role === role ? sum + 1 : sum), 0)
  }

  private roleOf = (who: string): Role => this.standings[this.people.findIndex(({ id }) => id === who)]?.role ?? 'apart'

  /** What of an amount counts where it is this person's. */
  private partOf(amount: Exact, role: Role): Exact {
    if (role === 'apart') return zero
    return role === 'shares' ? sharedPart(amount, this.receiving, this.leftOut) : amount
  }

  /** What of an amount counts; of one whose owner isn't known, the end that is wanted. */
  counted(amount: Exact, who: string, wantsHigh: boolean): Exact {
    if (who !== 'unknown') return this.partOf(amount, this.roleOf(who))
    const parts = this.standings.map(({ role }) => this.partOf(amount, role))
    return parts.reduce((one, other) => (wantsHigh ? larger(one, other) : smaller(one, other)), parts[0] ?? zero)
  }
}

/** Earnings of a pupil under 18 who lives with a parent don't count: 7 CFR 273.9(c)(7). */
function isPupilsPay({ kind, who }: IncomeFacts, people: readonly AgedPerson[], corner: Corner): boolean {
  if (kind !== 'wages') return false
  const owner = people.find(({ id }) => id === who)
  if (!owner || owner.age >= adultAge || owner.parents.length === 0) return false
  return isTrueAt(owner.pupil, corner)
}

/** What counts of each income, earned and not; each is written down with what it was made from. */
function incomeOf({ facts, people }: HouseholdCase, sharing: Sharing, corner: Corner, lines?: Line[]) {
  let earned = zero
  let unearned = zero
  for (const income of facts.income) {
    if (!countsAsIncome(income.kind) || isPupilsPay(income, people, corner)) continue
    const monthly = monthlyIncomeAt(income, corner)
    const counted = sharing.counted(monthly, income.who, corner.favours === 'less')
    if (isEarned(income.kind)) earned = plus(earned, counted)
    else unearned = plus(unearned, counted)
    if (!lines) continue
    const item = income.id
    const isBusiness = income.kind === 'self-employment'
    lines.push({
      rule: isBusiness ? 'self-employment' : 'monthly-income',
      unit: 'cents',
      value: monthly,
      item,
      inputs: { amount: cents(incomeAt(income.amount, corner)), frequency: income.frequency, kind: income.kind },
    })
    if (counted === monthly) continue
    lines.push({
      rule: 'shared-income',
      unit: 'cents',
      value: counted,
      item,
      inputs: { 'monthly-income': monthly, 'household-size': sharing.receiving, 'sharing-people': sharing.leftOut },
    })
  }
  return { earned, unearned }
}

function costsOf(costs: readonly CostFacts[], sharing: Sharing, corner: Corner): Exact {
  let sum = zero
  for (const cost of costs) {
    sum = plus(sum, sharing.counted(monthlyCostAt(cost, corner), cost.who, corner.favours === 'more'))
  }
  return sum
}

/** Medical costs of members who receive and are 60 or over or disabled; a cost without a name is one of theirs. */
function medicalOf({ facts, people, standings }: HouseholdCase, corner: Corner): Exact {
  const counts = (standing: Standing | undefined) => standing?.role === 'receives' && standing.elderlyOrDisabled
  const theirs = new Set(people.filter((_, index) => counts(standings[index])).map(({ id }) => id))
  let sum = zero
  for (const cost of facts.medical) {
    if (cost.who === 'unknown' || theirs.has(cost.who)) sum = plus(sum, monthlyCostAt(cost, corner))
  }
  return sum
}

/** A migrant or seasonal worker whose old income ended, with at most 25 from a new one. 7 CFR 273.10(e)(3). */
const isDestitute = ({ migrantOrSeasonal, oldIncomeEnded, newIncome }: HouseholdFacts['farmWork'], corner: Corner) =>
  isTrueAt(migrantOrSeasonal, corner) &&
  isTrueAt(oldIncomeEnded, corner) &&
  isAtMost(cents(incomeAt(newIncome, corner)), dollars(constants.farmWorkerNewIncomeAtMost))

/** A case at one corner of its amounts: nothing is open any more. */
export function compose(of: HouseholdCase, corner: Corner, lines?: Line[]): BudgetFacts {
  const { facts, people, standings } = of
  const sharing = new Sharing(people, standings)
  const receiving = standings.filter(({ role }) => role === 'receives')
  const { earned, unearned } = incomeOf(of, sharing, corner, lines)
  const { utilities, incomeThisMonth } = facts
  const wantsMore = corner.favours === 'more'
  const cash = incomeAt(facts.cash, corner)
  return {
    members: people.length,
    size: sharing.receiving,
    sharing: sharing.leftOut,
    elderlyOrDisabled:
      facts.elderlyOrDisabled === 'yes' || receiving.some(({ elderlyOrDisabled }) => elderlyOrDisabled),
    isCategorical: receiving.length > 0 && receiving.every(({ hasAid }) => hasAid),
    isBarred: people.some(({ bar }) => bar !== null),
    earned,
    unearned,
    childSupport: cents(costAt(facts.childSupportPaid, corner)),
    care: costsOf(facts.care, sharing, corner),
    medical: medicalOf(of, corner),
    housing: costsOf(facts.housing, sharing, corner),
    bills: {
      heatingOrCooling: isTrueAt(utilities.heatingOrCooling, corner),
      phone: isTrueAt(utilities.phone, corner),
      others: countAt(utilities.others, wantsMore, utilitiesThatMatter),
    },
    isHomeless: isTrueAt(facts.homeless, corner),
    cash: cents(cash),
    resources: cents(cash + incomeAt(facts.resources, corner)),
    isDestituteFarmWorker: isDestitute(facts.farmWork, corner),
    grossThisMonth: incomeThisMonth === 'usual' ? null : cents(incomeAt(incomeThisMonth, corner)),
  }
}
