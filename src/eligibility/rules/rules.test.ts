import { describe, expect, it } from 'vitest'
import { cents } from '../exact.ts'
import { studentWith } from '../facts/defaults.ts'
import { parametersFor } from '../parameters/parametersFor.ts'
import { expeditedDeadline, deadlines } from './deadlines.ts'
import { firstMonth } from './firstMonth.ts'
import { programsOf } from './immigration.ts'
import { monthlyCents } from './monthlyCents.ts'
import { selfEmploymentNet } from './selfEmploymentNet.ts'
import { isLimitedStudent } from './studentLimit.ts'
import { utilityAllowance } from './utilityAllowance.ts'

const filed = '2026-11-22'

describe('an amount becomes monthly', () => {
  it.each([
    [10_000, 'every-week', 0, 43_300],
    [10_000, 'every-2-weeks', 0, 21_670],
    [10_000, 'twice-a-month', 0, 20_000],
    [10_000, 'monthly', 0, 10_000],
    [120_000, 'yearly', 0, 10_000],
    [1_725, 'hourly', 24, 179_262],
    [50, 'every-week', 0, 217],
    [3, 'every-2-weeks', 0, 7],
  ] as const)('%i cents %s, %i hours: %i', (amount, frequency, hours, monthly) => {
    expect(monthlyCents(amount, frequency, hours)).toBe(monthly)
  })
})

describe('self-employment takes 40% or the costs, whichever leaves less', () => {
  it.each([
    [150_000, 0, 90_000],
    [150_000, 60_000, 90_000],
    [150_000, 60_001, 89_999],
    [150_000, 200_000, 0],
  ])('%i with costs of %i leaves %i', (gross, costs, net) => {
    const { top, bottom } = selfEmploymentNet(gross, costs)
    expect(top / bottom).toBe(net)
  })
})

describe('the first month', () => {
  it.each([
    [306, '2026-11-01', 306],
    [306, '2026-11-22', 91],
    [306, '2026-11-30', 10],
    [299, '2026-11-30', 0],
    [25, '2026-11-18', 10],
    [25, '2026-11-20', 0],
    [306, '2027-02-28', 10],
  ])('of %i filed on %s is %i', (amount, day, first) => {
    expect(firstMonth(amount, day)).toBe(first)
  })
})

describe('fast service is due on the third day, a weekend being one', () => {
  it.each([
    ['a Sunday', '2026-11-22', '2026-11-25'],
    ['a Monday', '2026-11-23', '2026-11-26'],
    ['a Tuesday', '2026-11-24', '2026-11-27'],
    ['a Wednesday', '2026-11-25', '2026-11-28'],
    ['a Thursday', '2026-11-26', '2026-11-30'],
    ['a Friday', '2026-11-27', '2026-12-01'],
    ['a Saturday', '2026-11-28', '2026-12-02'],
  ])('filed on %s, %s: %s', (_, day, due) => {
    expect(expeditedDeadline(day)).toBe(due)
  })

  it('and a decision in 30 days, over the end of a year too', () => {
    expect(deadlines('2026-12-15')).toEqual({
      decision: '2027-01-14',
      expedited: '2026-12-18',
      expeditedFederal: '2026-12-22',
    })
  })
})

describe('the utility allowance', () => {
  const table = parametersFor('2026-11')
  const bills = (heatingOrCooling: boolean, phone: boolean, others: number) => ({ heatingOrCooling, phone, others })

  it.each([
    ['heating', bills(true, false, 0), false, 686],
    ['two others', bills(false, false, 2), false, 176],
    ['one other and a phone', bills(false, true, 1), false, 176],
    ['one other', bills(false, false, 1), false, 0],
    ['a phone', bills(false, true, 0), false, 21],
    ['nothing', bills(false, false, 0), false, 0],
    ['nothing, 60 or over', bills(false, false, 0), true, 686],
  ])('with %s', (_, of, elderlyOrDisabled, allowance) => {
    expect(utilityAllowance(of, elderlyOrDisabled, filed, table)).toBe(allowance)
  })

  it('was the full one for all who filed before November 2025', () => {
    const earlier = parametersFor('2025-10')
    expect(utilityAllowance(bills(false, false, 0), false, '2025-10-31', earlier)).toBe(663)
    expect(utilityAllowance(bills(false, false, 0), false, '2025-11-01', earlier)).toBe(0)
  })
})

describe('immigration', () => {
  const resident = (change: object) =>
    ({
      is: 'permanent-resident',
      fiveYears: 'no',
      fortyQuarters: 'no',
      military: 'no',
      cameForSafety: 'no',
      ...change,
    }) as const

  it.each([
    ['a citizen', 'citizen', 30, ['calfresh']],
    ['a Cuban entrant', 'entrant-or-compact', 30, ['calfresh']],
    ['a resident of five years', resident({ fiveYears: 'yes' }), 30, ['calfresh']],
    ['a resident who came for safety', resident({ cameForSafety: 'yes' }), 30, ['calfresh']],
    ['a resident of 17', resident({}), 17, ['calfresh']],
    ['a resident still waiting', resident({}), 30, ['cfap']],
    ['a resident of whom it is open', resident({ fiveYears: 'unknown' }), 30, ['calfresh', 'cfap']],
    ['a refugee', 'refugee-like', 30, ['cfap', 'none']],
    ['a parolee', 'parolee', 30, ['cfap', 'none']],
    ['somebody else', 'other', 30, ['none']],
    ['nobody asked', 'unknown', 30, ['calfresh', 'cfap', 'none']],
  ] as const)('%s', (_, status, age, programs) => {
    expect(programsOf(status, age, false, filed)).toEqual(programs)
  })

  it('had refugees in CalFresh before April 2026, and has residents with a disability benefit at once', () => {
    expect(programsOf('refugee-like', 30, false, '2026-03-31')).toEqual(['calfresh'])
    expect(programsOf(resident({}), 30, true, filed)).toEqual(['calfresh'])
  })
})

describe('the student rule', () => {
  const of = (change: object, age = 20) =>
    isLimitedStudent({
      student: studentWith('no', { halfTime: 'yes', ...change }),
      age,
      isDisabled: false,
      unfit: 'no',
      cashAid: 'no',
      filed,
    })

  it('leaves out who has no exemption, and nobody else', () => {
    expect(of({})).toBe('yes')
    expect(of({ halfTime: 'no' })).toBe('no')
    for (const exemption of ['publicDegree', 'workStudy', 'caresForChild', 'approvedProgram', 'leaves']) {
      expect(of({ [exemption]: 'yes' }), exemption).toBe('no')
      expect(of({ [exemption]: 'unknown' }), exemption).toBe('unknown')
    }
  })

  it('knows public degrees only since June 2026', () => {
    const before = isLimitedStudent({
      student: studentWith('no', { halfTime: 'yes', publicDegree: 'yes' }),
      age: 20,
      isDisabled: false,
      unfit: 'no',
      cashAid: 'no',
      filed: '2026-05-31',
    })
    expect(before).toBe('yes')
  })
})

it('exact amounts say so where a double would not hold them', () => {
  expect(cents(5)).toEqual({ top: 5, bottom: 1 })
})
