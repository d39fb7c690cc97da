import type { HouseholdFacts } from '../../../eligibility/facts/household.ts'
import type { Amount, Count } from '../../../eligibility/facts/known.ts'
import type { UtilityBills } from '../../../eligibility/facts/simple.ts'
import { estimate } from '../../../eligibility/estimate.ts'
import type { RuleId } from '../../../eligibility/ruleIds.ts'
import type { IsoDate } from '../../../questions/kinds/kind.ts'
import { numberOf } from '../working/numberOf.ts'
import { aHousehold, type Household } from './household.ts'

/**
 * A household as its working counts it: pay by the month, what people left out share already shared. Playing with it then
 * needs one box for each sum.
 */
export function asCounted(facts: HouseholdFacts, filed: IsoDate): Household {
  const { working } = estimate(facts, filed)
  const cents = (rule: RuleId) => Math.round(numberOf({ working }, rule) ?? 0)
  return aHousehold({
    size: numberOf({ working }, 'household-size') ?? 1,
    elderlyOrDisabled: working.some(({ rule, value }) => rule === 'elderly-or-disabled' && value === true),
    earned: cents('earned-income'),
    unearned: cents('unearned-income'),
    childSupport: cents('child-support-paid'),
    care: cents('dependent-care-deduction'),
    medical: cents('medical-costs'),
    housing: cents('housing-costs'),
    utilities: billsOf(facts),
    homeless: facts.homeless === 'yes',
    cash: lowest(facts.cash),
    filed,
  })
}

function billsOf({ utilities: { heatingOrCooling, phone, others } }: HouseholdFacts): UtilityBills {
  if (heatingOrCooling === 'yes') return 'heating-cooling'
  const hasPhone = phone === 'yes'
  if (lowest(others) + (hasPhone ? 1 : 0) >= 2) return 'limited'
  return hasPhone ? 'phone' : 'none'
}

/** The lower end of what is known, as the working takes it; nothing where nothing is known. */
function lowest(known: Amount | Count): number {
  if (known === 'unknown') return 0
  return typeof known === 'number' ? known : known.from
}
