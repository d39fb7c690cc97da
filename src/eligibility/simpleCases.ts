import type { BudgetFacts } from './budget.ts'
import type { Case, Cases } from './case.ts'
import { cents, zero } from './exact.ts'
import type { SimpleFacts, UtilityBills } from './facts/simple.ts'
import { amountAt, type Corner, costAt, incomeAt, isTrueAt, largestCents } from './household/moneyOf.ts'
import { sharedPart } from './rules/sharedPart.ts'
import type { Bills } from './rules/utilityAllowance.ts'

/** How the people of a household turn out to count, which eight questions don't ask. */
interface Counted {
  receiving: number
  /** Left out, their income shared. */
  leftOut: number
  /** Students the rule leaves out, with their income. */
  apart: number
  elderlyOrDisabled: boolean
}

const bills: Record<UtilityBills, Bills> = {
  'heating-cooling': { heatingOrCooling: true, phone: false, others: 0 },
  limited: { heatingOrCooling: false, phone: false, others: 2 },
  phone: { heatingOrCooling: false, phone: true, others: 0 },
  none: { heatingOrCooling: false, phone: false, others: 0 },
}

/** Bills nobody named: taken as none where one has to be taken. */
function billsAt({ utilities }: SimpleFacts, { favours, unasked }: Corner): Bills {
  if (utilities !== 'unknown') return bills[utilities]
  return favours === 'more' && unasked === 'anything' ? bills['heating-cooling'] : bills.none
}

/** What the eight answers alone say: nobody left out, no cost they don't ask for. */
function asAnswered(facts: SimpleFacts, { receiving, elderlyOrDisabled }: Counted, corner: Corner): BudgetFacts {
  const cash = cents(incomeAt(facts.cash, corner))
  return {
    members: receiving,
    size: receiving,
    sharing: 0,
    elderlyOrDisabled,
    isCategorical: false,
    isBarred: false,
    earned: cents(incomeAt(facts.earned, corner)),
    unearned: cents(incomeAt(facts.unearned, corner)),
    childSupport: zero,
    care: zero,
    medical: zero,
    housing: cents(costAt(facts.housing, corner)),
    bills: billsAt(facts, corner),
    isHomeless: isTrueAt(facts.homeless, corner),
    cash,
    resources: cash,
    isDestituteFarmWorker: false,
    grossThisMonth: null,
  }
}

/**
 * The same with everything the eight questions leave out at the end of it that is wanted. Earnings may be a business
 * with costs as high as they are, or of a student left out; other money and housing may be those of people left out.
 */
function withUnasked(facts: SimpleFacts, counted: Counted, corner: Corner): BudgetFacts {
  const { receiving, leftOut, apart } = counted
  const answered = asAnswered(facts, counted, corner)
  const wantsMore = corner.favours === 'more'
  const smallest = (amount: BudgetFacts['earned']) => (apart > 0 ? zero : sharedPart(amount, receiving, leftOut))
  const anything = wantsMore ? cents(largestCents) : zero
  const mayHaveAid = amountAt(facts.unearned, true, corner) > 0
  return {
    ...answered,
    members: receiving + leftOut + apart,
    sharing: leftOut,
    isCategorical: wantsMore && mayHaveAid,
    earned: wantsMore ? zero : answered.earned,
    unearned: wantsMore ? smallest(answered.unearned) : answered.unearned,
    childSupport: anything,
    care: anything,
    medical: anything,
    housing: wantsMore ? answered.housing : smallest(answered.housing),
    resources: wantsMore ? answered.resources : cents(answered.cash.top + largestCents),
  }
}

/** Every way in which some of the people may be left out, one at least receiving. */
function waysToCount(size: number, { student, elderlyOrDisabled }: SimpleFacts): Counted[] {
  const ways: Counted[] = []
  for (let receiving = 1; receiving <= size; receiving += 1) {
    for (let apart = 0; apart <= (student === 'no' ? 0 : size - receiving); apart += 1) {
      const leftOut = size - receiving - apart
      const isCertain = elderlyOrDisabled === 'yes' && receiving === size
      if (elderlyOrDisabled !== 'no') ways.push({ receiving, leftOut, apart, elderlyOrDisabled: true })
      if (!isCertain) ways.push({ receiving, leftOut, apart, elderlyOrDisabled: false })
    }
  }
  // A student alone whom the rule leaves out.
  if (student !== 'no') ways.push({ receiving: 0, leftOut: 0, apart: size, elderlyOrDisabled: false })
  return ways
}

/**
 * The cases of a pre-screener: most likely the answers alone, somebody elderly or disabled only where said; in all,
 * everything that eight questions leave out. That somebody in the household may receive is taken for granted.
 */
export function simpleCases(facts: SimpleFacts): Cases {
  const { from, to } = typeof facts.size === 'number' ? { from: facts.size, to: facts.size } : facts.size
  const sizes = Array.from({ length: to - from + 1 }, (_, more) => from + more)
  return {
    likely: sizes.map((size): Case => {
      const counted = {
        receiving: size,
        leftOut: 0,
        apart: 0,
        elderlyOrDisabled: facts.elderlyOrDisabled === 'yes',
      }
      return (corner) => asAnswered(facts, counted, corner)
    }),
    all: sizes.flatMap((size) =>
      waysToCount(size, facts).map((counted): Case => {
        return (corner) => withUnasked(facts, counted, corner)
      }),
    ),
  }
}
