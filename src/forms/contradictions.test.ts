import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios/scenarios.ts'
import { walkOf } from '../testing/walking.ts'
import { asksTwice, contradictions } from './contradictions.ts'
import { long } from './long.ts'
import { simplified } from './simplified.ts'

describe('facts asked twice', () => {
  it('are in the long form and not in the simplified one', () => {
    expect(asksTwice(long)).toBe(true)
    expect(asksTwice(simplified)).toBe(false)
  })

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('agree in the key of %s', (_, scenario) => {
    expect(contradictions(walkOf(long, scenario).relevant)).toBe(0)
  })

  it('are counted where they were told differently', () => {
    const told = { 'urgent-rent': 65_000, 'urgent-utilities': 9_000, 'money-on-hand': 4_000 }
    expect(contradictions({ ...told, 'rent-any': 'no', 'heat-any': 'yes', 'util-month': 9_500 })).toBe(2)
    const accounts = [{ id: 'k1', 'acct-value': 4_100 }]
    expect(contradictions({ ...told, 'rent-any': 'yes', 'rent-amount': 65_000, 'accounts-any': 'yes', accounts })).toBe(
      1,
    )
    expect(contradictions({ ...told, 'water-any': 'no', 'accounts-any': 'no' })).toBe(1)
  })

  it('that were asked once are none', () => {
    expect(contradictions({ 'urgent-rent': 65_000, 'money-on-hand': 4_000 })).toBe(0)
    expect(contradictions({ 'rent-any': 'yes', 'rent-amount': 65_000 })).toBe(0)
  })
})
