import type { IsoDate } from '../questions/kinds/kind.ts'
import { dollars, type Exact, plus } from './exact.ts'
import { allotmentFor, forSize, usualGrossLimit } from './parameters/parametersFor.ts'
import type { YearTable } from './parameters/yearTable.ts'
import type { Dollars, EstimateOptions, Finding, Line, Route } from './result.ts'
import { adjustedIncome } from './rules/adjustedIncome.ts'
import { benefitReduction } from './rules/benefitReduction.ts'
import { earnedIncomeDeduction } from './rules/earnedIncomeDeduction.ts'
import { excessShelter } from './rules/excessShelter.ts'
import { firstMonth } from './rules/firstMonth.ts'
import { grossIncome } from './rules/grossIncome.ts'
import { homelessDeduction } from './rules/homelessDeduction.ts'
import { medicalDeduction } from './rules/medicalDeduction.ts'
import { hasMinimum, monthlyAmount } from './rules/monthlyAmount.ts'
import { netBeforeRounding, netIncome } from './rules/netIncome.ts'
import { findingOf, resourceLimit, type RouteFacts, routeOf } from './rules/route.ts'
import { shelterDeduction } from './rules/shelterDeduction.ts'
import { standardDeduction } from './rules/standardDeduction.ts'
import { type Bills, utilityAllowance } from './rules/utilityAllowance.ts'

/** A household with nothing left open: what the budget is computed from. Money is a month's. */
export interface BudgetFacts {
  /** People at the table, people who receive, and people left out whose income is shared. */
  members: number
  size: number
  sharing: number
  elderlyOrDisabled: boolean
  isCategorical: boolean
  isBarred: boolean
  earned: Exact
  unearned: Exact
  childSupport: Exact
  care: Exact
  medical: Exact
  housing: Exact
  bills: Bills
  isHomeless: boolean
  cash: Exact
  /** All countable resources, cash included. */
  resources: Exact
  isDestituteFarmWorker: boolean
  /** Gross income of the month of application, where it isn't the usual month's. */
  grossThisMonth: Exact | null
}

export interface Budget {
  amount: Dollars
  route: Route
  finding: Finding
}

/** What a budget is computed under: the year's table, the day of filing, the switches. */
export interface Terms {
  table: YearTable
  filed: IsoDate
  options: EstimateOptions
}

const money = (rule: Line['rule'], value: Exact, inputs: Line['inputs']): Line => ({
  rule,
  unit: 'cents',
  value,
  inputs,
})
const inDollars = (rule: Line['rule'], value: number, inputs: Line['inputs']): Line => ({
  rule,
  unit: 'dollars',
  value,
  inputs,
})

/**
 * The budget in the regulation's own order (7 CFR 273.10(e); rules reference, 7): income, deductions, net, the test of
 * the household's route, the amount. With `lines`, every number is written down with the rule that made it.
 */
export function budget(facts: BudgetFacts, { table, filed, options }: Terms, lines?: Line[]): Budget {
  const { size, elderlyOrDisabled, earned, unearned, childSupport, care, housing, bills } = facts
  if (size === 0) return { amount: 0, route: 'usual', finding: 'nobody-receives' }

  const gross = grossIncome(earned, unearned, childSupport)
  const fromEarnings = earnedIncomeDeduction(earned)
  const standard = standardDeduction(table, size)
  const medical = elderlyOrDisabled ? medicalDeduction(facts.medical, table) : dollars(0)
  const adjusted = adjustedIncome(gross, fromEarnings, standard, care, medical)
  const allowance = utilityAllowance(bills, elderlyOrDisabled, filed, table)
  const excess = excessShelter(plus(housing, dollars(allowance)), adjusted)
  const shelter = shelterDeduction(excess, elderlyOrDisabled, table)
  const homeless = homelessDeduction(facts.isHomeless, housing, table)
  const exactNet = netBeforeRounding(adjusted, shelter, homeless)
  const net = netIncome(exactNet)

  const routeFacts: RouteFacts = {
    size,
    elderlyOrDisabled,
    isCategorical: facts.isCategorical,
    isBarred: facts.isBarred,
    gross,
  }
  const route = routeOf(routeFacts, table)
  const found = findingOf(route, routeFacts, net, facts.resources, table, options)
  const reduction = benefitReduction(net)
  const maximum = allotmentFor(table, size)
  const formula = maximum - reduction
  const whenPassed = monthlyAmount(formula, size, table)
  const amount = found === 'eligible' ? whenPassed : 0
  const finding = found === 'eligible' && amount === 0 ? 'zero-formula' : found

  if (lines) {
    const limit = route === 'barred' ? forSize(table.barredGrossLimit, size) : usualGrossLimit(table, size)
    lines.push(
      { rule: 'fiscal-year', unit: 'code', value: table.year, inputs: { filed } },
      { rule: 'household-members', unit: 'people', value: facts.members, inputs: {} },
      { rule: 'household-size', unit: 'people', value: size, inputs: { 'household-members': facts.members } },
      { rule: 'sharing-people', unit: 'people', value: facts.sharing, inputs: { 'household-members': facts.members } },
      { rule: 'elderly-or-disabled', unit: 'yes-no', value: elderlyOrDisabled, inputs: {} },
      money('earned-income', earned, {}),
      money('unearned-income', unearned, {}),
      money('child-support-paid', childSupport, {}),
      money('gross-income', gross, {
        'earned-income': earned,
        'unearned-income': unearned,
        'child-support-paid': childSupport,
      }),
      inDollars('gross-limit', limit, { 'household-size': size }),
      money('earned-income-deduction', fromEarnings, { 'earned-income': earned }),
      money('standard-deduction', standard, { 'household-size': size }),
      money('dependent-care-deduction', care, {}),
      money('medical-costs', facts.medical, {}),
      money('medical-deduction', medical, {
        'medical-costs': facts.medical,
        'elderly-or-disabled': elderlyOrDisabled,
      }),
      money('adjusted-income', adjusted, {
        'gross-income': gross,
        'earned-income-deduction': fromEarnings,
        'standard-deduction': standard,
        'dependent-care-deduction': care,
        'medical-deduction': medical,
      }),
      money('housing-costs', housing, {}),
      inDollars('utility-allowance', allowance, {
        heatingOrCooling: bills.heatingOrCooling,
        phone: bills.phone,
        others: bills.others,
        'elderly-or-disabled': elderlyOrDisabled,
      }),
      money('excess-shelter', excess, {
        'housing-costs': housing,
        'utility-allowance': allowance,
        'adjusted-income': adjusted,
      }),
      elderlyOrDisabled
        ? { rule: 'shelter-cap', unit: 'code', value: 'none', inputs: { 'elderly-or-disabled': true } }
        : inDollars('shelter-cap', table.shelterCap, { 'elderly-or-disabled': false }),
      money('shelter-deduction', shelter, { 'excess-shelter': excess }),
      money('homeless-deduction', homeless, { homeless: facts.isHomeless, 'housing-costs': housing }),
      money('net-before-rounding', exactNet, {
        'adjusted-income': adjusted,
        'shelter-deduction': shelter,
        'homeless-deduction': homeless,
      }),
      inDollars('net-income', net, { 'net-before-rounding': exactNet }),
    )
    const isTested = route !== 'categorical' && (route !== 'usual' || options.netTestOnUsualRoute === 'required')
    if (isTested && route !== 'none') {
      lines.push(inDollars('net-limit', forSize(table.netLimit, size), { 'household-size': size }))
    }
    if (isTested && route !== 'none' && route !== 'usual') {
      lines.push(
        money('countable-resources', facts.resources, {}),
        inDollars('resource-limit', resourceLimit(elderlyOrDisabled, table), {
          'elderly-or-disabled': elderlyOrDisabled,
        }),
      )
    }
    lines.push(
      { rule: 'route', unit: 'code', value: route, inputs: { 'gross-income': gross, finding } },
      inDollars('benefit-reduction', reduction, { 'net-income': net }),
      inDollars('maximum-allotment', maximum, { 'household-size': size }),
      inDollars('formula', formula, { 'maximum-allotment': maximum, 'benefit-reduction': reduction }),
    )
    if (hasMinimum(size)) {
      lines.push(inDollars('minimum-benefit', table.minimumBenefit, { 'household-size': size }))
    }
    lines.push(
      inDollars('monthly-amount', amount, { formula, finding }),
      inDollars('first-month', firstMonth(amount, filed), { 'monthly-amount': amount, filed }),
    )
  }
  return { amount, route: route === 'none' ? 'usual' : route, finding }
}
