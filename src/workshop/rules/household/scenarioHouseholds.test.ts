import { describe, expect, it } from 'vitest'
import { estimate } from '../../../eligibility/estimate.ts'
import { numberOf } from '../working/numberOf.ts'
import { estimateOf } from './estimateOf.ts'
import { scenarioFacts, scenarioHouseholds } from './scenarioHouseholds.ts'

describe.each(scenarioHouseholds.map((one) => [one.scenario.id, one] as const))('%s', (_, { scenario, household }) => {
  const full = estimate(scenarioFacts(scenario), scenario.today)
  const counted = estimateOf(household)

  it('gets as much as from the facts of the answers', () => {
    expect(counted.finding).toBe('eligible')
    for (const rule of ['gross-income', 'net-income', 'monthly-amount', 'first-month'] as const) {
      expect(numberOf(counted, rule), rule).toBe(numberOf(full, rule))
    }
  })

  it('has fast service where the sheet has it', () => {
    expect(counted.expedited.is).toBe(scenario.expected.fastService ? 'yes' : 'no')
  })
})
