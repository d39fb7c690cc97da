import { costWith, incomeWith, settledHousehold, settledPerson } from '../../../eligibility/facts/defaults.ts'
import type { HouseholdFacts } from '../../../eligibility/facts/household.ts'
import type { Cents } from '../../../eligibility/facts/known.ts'
import type { UtilityBills } from '../../../eligibility/facts/simple.ts'
import type { Household } from './household.ts'

const bills: Readonly<Record<UtilityBills, HouseholdFacts['utilities']>> = {
  'heating-cooling': { heatingOrCooling: 'yes', phone: 'yes', others: 1 },
  limited: { heatingOrCooling: 'no', phone: 'yes', others: 1 },
  phone: { heatingOrCooling: 'no', phone: 'yes', others: 0 },
  none: { heatingOrCooling: 'no', phone: 'no', others: 0 },
}

/** The facts of a household played with. All are known, so the estimate is one number and never a range. */
export const factsOf = (household: Household): HouseholdFacts =>
  settledHousehold({
    people: Array.from({ length: household.size }, (_, place) => person(place, household)),
    elderlyOrDisabled: household.elderlyOrDisabled ? 'yes' : 'by-person',
    income: [...income('wages', household.earned), ...income('other', household.unearned)],
    childSupportPaid: household.childSupport,
    care: cost(household.care),
    medical: cost(household.medical),
    housing: cost(household.housing),
    utilities: bills[household.utilities],
    homeless: household.homeless ? 'yes' : 'no',
    cash: household.cash,
  })

/** Grown-ups who eat together; where the household counts as elderly, the first of them is. */
const person = (place: number, { elderlyOrDisabled }: Household) =>
  settledPerson({ id: place === 0 ? 'me' : `p${place}`, age: elderlyOrDisabled && place === 0 ? 65 : 35 })

const income = (kind: 'wages' | 'other', amount: Cents) =>
  amount === 0 ? [] : [incomeWith({ id: kind, kind, amount })]

const cost = (amount: Cents) => (amount === 0 ? [] : [costWith({ id: 'cost', amount })])
