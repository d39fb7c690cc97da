import { describe, expect, it } from 'vitest'
import { simplified } from '../forms/simplified.ts'
import { walk } from '../forms/walk.ts'
import { scenarioOf, scenarios } from '../scenarios/scenarios.ts'
import { monthlyIncome, monthlyPay } from './monthlyIncome.ts'

/** "Monthly total shown, near" of each household's table in the persona reference, in dollars. */
const totals = [
  ['dana-whitfield', 1794],
  ['corey-lindqvist', 1820],
  ['monique-harper', 3857],
  ['renee-coleman', 3833],
  ['walter-brandt', 1250],
  ['harold-jensen', 1245],
  ['tessa-okafor', 884],
  ['jonah-petrov', 897],
  ['keisha-barlow', 0],
  ['shawna-pruitt', 0],
  ['lucia-ramirez-soto', 3276],
  ['rosa-hernandez-luna', 3253],
  ['mei-fong-leung', 1650],
  ['su-ping-huang', 1630],
] as const

const relevantOf = (id: string) => walk(simplified, scenarioOf(id)?.key ?? {}).relevant

describe('the monthly total', () => {
  it('is checked for every household', () => {
    expect(totals.map(([id]) => id)).toEqual(scenarios.map(({ id }) => id))
  })

  it.each(totals)('of %s is near %i dollars', (id, dollars) => {
    expect(Math.round(monthlyIncome(relevantOf(id)).total / 100)).toBe(dollars)
  })

  it('leaves out student grants, and shows them all the same', () => {
    const { lines, total } = monthlyIncome(relevantOf('tessa-okafor'))
    const grants = lines.filter(({ counted }) => !counted)
    expect(grants.map(({ source }) => source)).toEqual(['other'])
    expect(total).toBe(lines.filter(({ counted }) => counted).reduce((sum, { cents }) => sum + cents, 0))
    expect(grants[0]?.cents).toBeGreaterThan(0)
  })

  it('is nothing where nothing comes in', () => {
    expect(monthlyIncome({})).toEqual({ lines: [], total: 0 })
  })

  it('waits with a job until both its pay and how often it comes are known', () => {
    const job = { id: 'j1', 'job-who': 'me', 'job-employer': 'Tower Market' }
    expect(monthlyIncome({ jobs: [{ ...job, 'job-pay': 40_000 }] }).lines).toEqual([])
    expect(monthlyIncome({ jobs: [{ ...job, 'job-frequency': 'monthly' }] }).lines).toEqual([])
    expect(monthlyIncome({ jobs: [{ ...job, 'job-pay': 40_000, 'job-frequency': 'monthly' }] }).total).toBe(40_000)
  })
})

describe('a pay as monthly money', () => {
  it.each([
    ['every-week', 43_300],
    ['every-2-weeks', 21_670],
    ['twice-a-month', 20_000],
    ['monthly', 10_000],
  ] as const)('that comes %s makes %i cents of 100 dollars', (frequency, cents) => {
    expect(monthlyPay(10_000, frequency)).toBe(cents)
  })

  it('is rounded half up to the cent', () => {
    expect(monthlyPay(50, 'every-week')).toBe(217)
    expect(monthlyPay(1, 'every-week')).toBe(4)
    expect(monthlyPay(3, 'every-2-weeks')).toBe(7)
  })
})
