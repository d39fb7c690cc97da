import type { CostFacts, HouseholdFacts } from '../facts/household.ts'

const isSettledCost = ({ amount, frequency }: CostFacts) => typeof amount === 'number' && frequency !== 'unknown'

/** Whether no amount, count or bill of a household is open, so that both corners of a case are the same. */
export function isSettled(facts: HouseholdFacts): boolean {
  const { utilities, farmWork } = facts
  return (
    facts.income.every(
      (income) =>
        isSettledCost(income) &&
        income.who !== 'unknown' &&
        (income.frequency !== 'hourly' || typeof income.hoursAWeek === 'number') &&
        (income.kind !== 'wages' || income.workStudy !== 'unknown') &&
        (income.kind !== 'self-employment' || typeof income.businessCosts === 'number'),
    ) &&
    [facts.care, facts.medical, facts.housing].every((costs) =>
      costs.every((cost) => isSettledCost(cost) && cost.who !== 'unknown'),
    ) &&
    facts.people.every(({ id, pupil }) => pupil !== 'unknown' || facts.income.every(({ who }) => who !== id)) &&
    [facts.childSupportPaid, facts.cash, facts.resources, utilities.others].every(
      (amount) => typeof amount === 'number',
    ) &&
    (typeof facts.incomeThisMonth === 'number' || facts.incomeThisMonth === 'usual') &&
    utilities.heatingOrCooling !== 'unknown' &&
    utilities.phone !== 'unknown' &&
    facts.homeless !== 'unknown' &&
    (farmWork.migrantOrSeasonal === 'no' ||
      (farmWork.migrantOrSeasonal === 'yes' &&
        farmWork.oldIncomeEnded !== 'unknown' &&
        typeof farmWork.newIncome === 'number'))
  )
}
