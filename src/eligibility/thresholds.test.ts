import { describe, expect, it } from 'vitest'
import { estimate } from './estimate.ts'
import { costWith, incomeWith, settledHousehold, settledPerson, studentWith } from './facts/defaults.ts'
import type { HouseholdFacts, PersonFacts } from './facts/household.ts'
import parameters from './parameters.json'
import { expeditedGrounds } from './rules/expeditedGrounds.ts'
import { medicalDeduction } from './rules/medicalDeduction.ts'
import { cents } from './exact.ts'
import { parametersFor } from './parameters/parametersFor.ts'

type BySize = Record<string, number>

/** Expected values are read from the published table here, apart from the generated one that the rules use. */
const years = Object.entries(parameters.fiscal_years).map(([year, { effective_from: from, values }]) => {
  const at = (key: string, size: number) => {
    const of = values as unknown as Record<string, { value: BySize & number } | undefined>
    const more = Number(of[`${key}_each_additional`]?.value)
    return size <= 8 ? Number(of[key]?.value[size]) : Number(of[key]?.value[8]) + (size - 8) * more
  }
  return { year, filed: `${from.slice(0, 7)}-15`, values, at }
})
const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 18, 20]

const adults = (size: number, first: Partial<PersonFacts> = {}) =>
  Array.from({ length: size }, (_, index) =>
    settledPerson({ id: index === 0 ? 'me' : `p${index}`, age: 40, ...(index === 0 ? first : {}) }),
  )
const getting = (amount: number) => [incomeWith({ id: 'i1', kind: 'other', amount })]

describe.each(years)('in $year', ({ filed, at, values }) => {
  describe.each(sizes)('for %i people', (size) => {
    const withGross = (amount: number, change: Partial<HouseholdFacts> = {}) =>
      estimate(settledHousehold({ people: adults(size), income: getting(amount), ...change }), filed)

    it('the 200% limit passes at it and one cent under, and not one cent over', () => {
      const limit = at('gross_income_limit_mce_200', size) * 100
      // Shelter costs keep the formula above nought, so that the limit alone decides.
      const housing = [costWith({ id: 'h1', amount: 1_000_000 })]
      const care = [costWith({ id: 'c1', amount: 2_000_000 })]
      const finding = (amount: number) => withGross(amount, { housing, care }).finding
      expect([finding(limit - 1), finding(limit), finding(limit + 1)]).toEqual([
        'eligible',
        'eligible',
        'over-gross-limit',
      ])
    })

    it('the 130% limit of a household with a bar does, too', () => {
      const limit = at('gross_income_limit_130', size) * 100
      const people = [...adults(size), settledPerson({ id: 'barred', age: 40, bar: 'fleeing' })]
      const care = [costWith({ id: 'c1', amount: 2_000_000 })]
      const finding = (amount: number) => withGross(amount, { people, care }).finding
      expect([finding(limit - 1), finding(limit), finding(limit + 1)]).toEqual([
        'eligible',
        'eligible',
        'over-gross-limit',
      ])
    })

    it('the 100% net limit of an older household above 200% compares the rounded net', () => {
      const people = adults(size, { age: 70 })
      const gross = at('gross_income_limit_mce_200', size) * 100 + 100_000
      const limit = at('net_income_limit_100', size) * 100
      const standard = (values.standard_deduction.value as BySize)[size >= 6 ? '6+' : size] ?? 0
      // Care that leaves this adjusted income; its half is above the utility allowance, so there is no shelter deduction.
      const finding = (net: number) => {
        const care = [costWith({ id: 'c1', amount: gross - standard * 100 - net })]
        const { working } = withGross(gross, { people, care })
        const route = working.find((line) => line.rule === 'route')
        const excess = working.find((line) => line.rule === 'excess-shelter')
        return [route?.inputs.finding, excess?.unit === 'cents' ? excess.value.top : Number.NaN]
      }
      const shelterUnder = (net: number) => finding(net)[1]
      if (shelterUnder(limit) === 0) {
        const passed = ['eligible', 'zero-formula']
        expect(passed).toContain(finding(limit - 1)[0])
        expect(passed).toContain(finding(limit)[0])
        expect(passed).toContain(finding(limit + 49)[0])
        expect(finding(limit + 50)[0]).toBe('over-net-limit')
      } else {
        expect(size).toBe(1)
      }
    })

    it('the largest amount comes with nothing coming in', () => {
      const most = size >= 18 && 'max_allotment_cap_18_or_more' in values ? 3887 : at('max_allotment', size)
      expect(withGross(0).amount).toEqual({ from: most, to: most })
    })

    it('nothing is issued to three or more whose formula is 0 or less; one or two get the minimum', () => {
      const limit = at('gross_income_limit_mce_200', size) * 100
      const { amount, finding } = withGross(limit)
      const reduction = withGross(limit).working.find(({ rule }) => rule === 'formula')?.value
      if (Number(reduction) > 0) expect(amount?.from).toBe(reduction)
      else if (size <= 2) expect(amount?.from).toBe(values.minimum_benefit.value)
      else expect([amount, finding]).toEqual([null, 'zero-formula'])
    })
  })

  it('the separate household of 165% stands at the limit and falls one cent above', () => {
    for (const others of [1, 2, 3]) {
      const limit = at('separate_household_limit_165', others) * 100
      const people = [
        settledPerson({ id: 'me', age: 75, cannotCook: 'yes', disabilityBenefit: 'yes' }),
        ...adults(others).map((person, index) => ({ ...person, id: `o${index}` })),
      ]
      const sizeAt = (amount: number) => {
        const income = [incomeWith({ id: 'i1', who: 'o0', kind: 'other', amount })]
        const { working } = estimate(settledHousehold({ people, income }), filed)
        return working.find(({ rule }) => rule === 'household-size')?.value
      }
      expect([sizeAt(limit - 1), sizeAt(limit), sizeAt(limit + 1)]).toEqual([1, 1, others + 1])
    }
  })

  it('resources of an older household above 200% pass at their limit', () => {
    const limit = values.resource_limit_elderly_disabled.value * 100
    const facts = (resources: number) =>
      settledHousehold({
        people: adults(1, { age: 70 }),
        income: getting(at('gross_income_limit_mce_200', 1) * 100 + 1),
        housing: [costWith({ id: 'h1', amount: 400_000 })],
        resources,
      })
    const finding = (resources: number) => estimate(facts(resources), filed).finding
    expect([finding(limit - 1), finding(limit), finding(limit + 1)]).toEqual([
      'eligible',
      'eligible',
      'over-resource-limit',
    ])
  })

  it('the medical standard begins above 35.00 and ends where actual costs are more', () => {
    const table = parametersFor(filed.slice(0, 7))
    const standard = values.standard_medical_deduction.value * 100
    const at = (amount: number) => medicalDeduction(cents(amount), table).top
    expect([at(3499), at(3500), at(3501)]).toEqual([0, 0, standard])
    expect([at(3499 + standard), at(3500 + standard), at(3501 + standard)]).toEqual([standard, standard, standard + 1])
  })

  it('the shelter cap cuts one cent above it, and never for an older household', () => {
    const cap = values.excess_shelter_cap.value * 100
    const deduction = (rent: number, age: number) => {
      const housing = [costWith({ id: 'h1', amount: rent })]
      const people = adults(1, { age })
      // Bills are told as the full allowance for the older one; taken off again here.
      const { working } = estimate(settledHousehold({ people, housing }), filed)
      const allowance = Number(working.find(({ rule }) => rule === 'utility-allowance')?.value) * 100
      const line = working.find(({ rule }) => rule === 'shelter-deduction')
      return line?.unit === 'cents' ? line.value.top / line.value.bottom - (age >= 60 ? allowance : 0) : Number.NaN
    }
    const isOpenToAll = filed < '2025-11-01'
    if (!isOpenToAll) {
      expect([deduction(cap - 1, 40), deduction(cap, 40), deduction(cap + 1, 40)]).toEqual([cap - 1, cap, cap])
    }
    expect(deduction(cap + 1, 60)).toBe(cap + 1)
  })
})

describe('fast service', () => {
  const grounds = (gross: number, cash: number, shelter = 0, farm = false) =>
    expeditedGrounds({
      gross: cents(gross),
      cash: cents(cash),
      shelter: cents(shelter),
      isDestituteFarmWorker: farm,
    })

  it('takes income below 150 with cash of at most 100', () => {
    expect(grounds(14_999, 10_000)).toEqual(['little-income-and-cash'])
    expect(grounds(15_000, 10_000)).toEqual([])
    expect(grounds(14_999, 10_001)).toEqual([])
  })

  it('takes income and cash below shelter costs, not equal to them', () => {
    expect(grounds(50_000, 20_000, 70_001)).toEqual(['shelter-costs-more'])
    expect(grounds(50_000, 20_000, 70_000)).toEqual([])
  })

  it('takes a destitute farm worker with cash of at most 100', () => {
    expect(grounds(50_000, 10_000, 0, true)).toEqual(['farm-worker'])
    expect(grounds(50_000, 10_001, 0, true)).toEqual([])
  })

  it('counts at most 25 from a new source as destitute', () => {
    const of = (newIncome: number) =>
      estimate(
        settledHousehold({
          income: getting(50_000),
          farmWork: { migrantOrSeasonal: 'yes', oldIncomeEnded: 'yes', newIncome },
        }),
        '2026-11-22',
      ).expedited.is
    expect([of(2_499), of(2_500), of(2_501)]).toEqual(['yes', 'yes', 'no'])
  })

  it('stays unknown while cash is', () => {
    const facts = settledHousehold({ cash: 'unknown' })
    expect(estimate(facts, '2026-11-22').expedited).toEqual({ is: 'unknown', grounds: ['little-income-and-cash'] })
  })
})

describe('ages', () => {
  const filed = '2026-11-22'

  it('60 counts as older on the birthday, not on the day before', () => {
    const isOlder = (age: PersonFacts['age']) =>
      estimate(settledHousehold({ people: adults(1, { age }) }), filed).working.find(
        ({ rule }) => rule === 'elderly-or-disabled',
      )?.value
    expect([isOlder(59), isOlder(60)]).toEqual([false, true])
    expect([isOlder('1966-11-23'), isOlder('1966-11-22')]).toEqual([false, true])
  })

  it('students are limited from 18 to 49', () => {
    const student = studentWith('no', { halfTime: 'yes' })
    const finding = (age: number) => estimate(settledHousehold({ people: adults(1, { age, student }) }), filed).finding
    expect([17, 18, 49, 50].map(finding)).toEqual(['eligible', 'nobody-receives', 'nobody-receives', 'eligible'])
  })

  it('20 paid hours a week lift the student limit', () => {
    const finding = (paidHours: number) => {
      const student = studentWith('no', { halfTime: 'yes', paidHours })
      return estimate(settledHousehold({ people: adults(1, { student }) }), filed).finding
    }
    expect([finding(19), finding(20)]).toEqual(['nobody-receives', 'eligible'])
  })

  it('a child of 21 is in the household of a parent whatever they say about food, one of 22 is not', () => {
    const size = (age: number) => {
      const grown = settledPerson({ id: 'p1', age, parents: ['me'], sharesFood: 'no' })
      const { working } = estimate(settledHousehold({ people: [...adults(1), grown] }), filed)
      return working.find(({ rule }) => rule === 'household-members')?.value
    }
    expect([size(21), size(22)]).toEqual([2, 1])
  })

  it('the time limit is noted from 18 to 64, and lowers nothing', () => {
    const of = (age: number) => estimate(settledHousehold({ people: adults(1, { age }) }), filed)
    const isNoted = (age: number) => of(age).notes.some(({ note }) => note === 'time-limit')
    expect([17, 18, 64, 65].map(isNoted)).toEqual([false, true, true, false])
    expect(of(30).outcome).toBe('likely_eligible')
  })
})
