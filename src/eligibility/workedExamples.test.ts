import { describe, expect, it } from 'vitest'
import { estimate } from './estimate.ts'
import { costWith, incomeWith, settledHousehold, settledPerson } from './facts/defaults.ts'
import type { HouseholdFacts } from './facts/household.ts'
import type { Line } from './result.ts'
import type { RuleId } from './ruleIds.ts'

const filed = '2026-11-22'

/** Whole cents of dollars written with at most two decimals. */
const usd = (dollars: number) => Math.round(dollars * 100)

const people = (...ages: number[]) =>
  ages.map((age, index) => settledPerson({ id: index === 0 ? 'me' : `p${index}`, age }))
const wages = (dollars: number) => [incomeWith({ id: 'i1', amount: usd(dollars) })]
const other = (dollars: number) => [incomeWith({ id: 'i1', kind: 'other', amount: usd(dollars) })]
const pays = (dollars: number, who = 'me') => [costWith({ id: 'c1', amount: usd(dollars), who })]
const heating = { heatingOrCooling: 'yes', phone: 'no', others: 0 } as const
const phone = { heatingOrCooling: 'no', phone: 'yes', others: 0 } as const
const twoOthers = { heatingOrCooling: 'no', phone: 'no', others: 2 } as const

/**
 * The households of the reference's section 12, in its words. It leaves the cash of K and L untold; without any, rent and
 * utilities would be above their income and 3-day service due.
 */
const households: Record<string, HouseholdFacts> = {
  A: settledHousehold({ cash: usd(20) }),
  B: settledHousehold({ income: wages(1600), housing: pays(900), utilities: phone, cash: usd(150) }),
  C: settledHousehold({
    people: people(30, 8, 6),
    income: wages(2800),
    care: pays(400),
    housing: pays(1900),
    utilities: heating,
  }),
  D: settledHousehold({
    people: people(67),
    income: [incomeWith({ id: 'i1', kind: 'social-security', amount: usd(1650) })],
    housing: pays(1100),
    utilities: phone,
    medical: pays(90),
  }),
  E: settledHousehold({ people: people(40, 41), income: other(3000), housing: pays(600), utilities: twoOthers }),
  F: settledHousehold({
    people: people(35, 36, 9, 4),
    income: wages(5500),
    care: pays(600),
    housing: pays(2400),
    utilities: heating,
  }),
  G: settledHousehold({ people: people(35, 36, 9), income: other(4400), housing: pays(500), utilities: phone }),
  H: settledHousehold({ income: other(400), housing: pays(60), homeless: 'yes', cash: usd(30) }),
  I: settledHousehold({
    people: people(72),
    income: [incomeWith({ id: 'i1', kind: 'pension', amount: usd(2900) })],
    housing: pays(2300),
    utilities: heating,
    medical: pays(400),
    cash: usd(2500),
  }),
  J: settledHousehold({
    people: people(35, 9),
    income: wages(2600),
    childSupportPaid: usd(500),
    housing: pays(1300),
    utilities: twoOthers,
  }),
  K: settledHousehold({
    people: [
      settledPerson({ id: 'me', age: 35, status: 'other' }),
      settledPerson({ id: 'p1', age: 9, parents: ['me'] }),
      settledPerson({ id: 'p2', age: 7, parents: ['me'] }),
    ],
    income: wages(2400),
    housing: pays(1500),
    utilities: heating,
    cash: usd(100),
  }),
  L: settledHousehold({
    income: [incomeWith({ id: 'i1', amount: usd(200), frequency: 'every-week' })],
    housing: pays(700),
    utilities: twoOthers,
    cash: usd(100),
  }),
  M: settledHousehold({
    people: people(63),
    income: [incomeWith({ id: 'i1', kind: 'self-employment', amount: usd(1500) })],
  }),
}

/** The rows of the reference's tables, as dollars. */
const rows: [rule: RuleId, ...Record<string, number>[]][] = [
  [
    'gross-income',
    { A: 0, B: 1600, C: 2800, D: 1650, E: 3000, F: 5500, G: 4400, H: 400, I: 2900, J: 2100, K: 1600, L: 866, M: 900 },
  ],
  [
    'gross-limit',
    {
      A: 2660,
      B: 2660,
      C: 4554,
      D: 2660,
      E: 3608,
      F: 5500,
      G: 4554,
      H: 2660,
      I: 2660,
      J: 3608,
      K: 3608,
      L: 2660,
      M: 2660,
    },
  ],
  [
    'earned-income-deduction',
    { A: 0, B: 320, C: 560, D: 0, E: 0, F: 1100, G: 0, H: 0, I: 0, J: 520, K: 320, L: 173.2, M: 180 },
  ],
  [
    'standard-deduction',
    { A: 217, B: 217, C: 217, D: 217, E: 217, F: 229, G: 217, H: 217, I: 217, J: 217, K: 217, L: 217, M: 217 },
  ],
  ['dependent-care-deduction', { A: 0, B: 0, C: 400, D: 0, E: 0, F: 600, G: 0, H: 0, I: 0, J: 0, K: 0, L: 0, M: 0 }],
  ['medical-deduction', { A: 0, B: 0, C: 0, D: 150, E: 0, F: 0, G: 0, H: 0, I: 365, J: 0, K: 0, L: 0, M: 0 }],
  [
    'adjusted-income',
    { A: 0, B: 1063, C: 1623, D: 1283, E: 2783, F: 3571, G: 4183, H: 183, I: 2318, J: 1363, K: 1063, L: 475.8, M: 503 },
  ],
  [
    'utility-allowance',
    { A: 0, B: 21, C: 686, D: 686, E: 176, F: 686, G: 21, H: 0, I: 686, J: 176, K: 686, L: 176, M: 686 },
  ],
  [
    'excess-shelter',
    {
      A: 0,
      B: 389.5,
      C: 1774.5,
      D: 1144.5,
      E: 0,
      F: 1300.5,
      G: 0,
      H: 0,
      I: 1827,
      J: 794.5,
      K: 1154.5,
      L: 638.1,
      M: 434.5,
    },
  ],
  [
    'shelter-deduction',
    { A: 0, B: 389.5, C: 769, D: 1144.5, E: 0, F: 769, G: 0, H: 0, I: 1827, J: 769, K: 769, L: 638.1, M: 434.5 },
  ],
  ['homeless-deduction', { A: 0, B: 0, C: 0, D: 0, E: 0, F: 0, G: 0, H: 205.66, I: 0, J: 0, K: 0, L: 0, M: 0 }],
  [
    'net-before-rounding',
    { A: 0, B: 673.5, C: 854, D: 138.5, E: 2783, F: 2802, G: 4183, H: 0, I: 491, J: 594, K: 294, L: 0, M: 68.5 },
  ],
  [
    'net-income',
    { A: 0, B: 674, C: 854, D: 139, E: 2783, F: 2802, G: 4183, H: 0, I: 491, J: 594, K: 294, L: 0, M: 69 },
  ],
  [
    'benefit-reduction',
    { A: 0, B: 203, C: 257, D: 42, E: 835, F: 841, G: 1255, H: 0, I: 148, J: 179, K: 89, L: 0, M: 21 },
  ],
  [
    'maximum-allotment',
    { A: 306, B: 306, C: 808, D: 306, E: 562, F: 1023, G: 808, H: 306, I: 306, J: 562, K: 562, L: 306, M: 306 },
  ],
  [
    'formula',
    { A: 306, B: 103, C: 551, D: 264, E: -273, F: 182, G: -447, H: 306, I: 158, J: 383, K: 473, L: 306, M: 285 },
  ],
  [
    'monthly-amount',
    { A: 306, B: 103, C: 551, D: 264, E: 25, F: 182, G: 0, H: 306, I: 158, J: 383, K: 473, L: 306, M: 285 },
  ],
]

const letters = Object.keys(households)
const of = (letter: string) => estimate(households[letter] ?? settledHousehold(), filed)

/** A line's value in cents as it is written: exactly, or not at all. */
function centsOf(line: Line | undefined): number {
  if (line?.unit === 'dollars') return line.value * 100
  if (line?.unit !== 'cents') return Number.NaN
  return line.value.top % line.value.bottom === 0 ? line.value.top / line.value.bottom : Number.NaN
}

describe.each(letters)('household %s of the reference', (letter) => {
  const { working, range } = of(letter)

  it.each(rows.map(([rule, values]) => [rule, values?.[letter] ?? Number.NaN] as const))('%s is %d', (rule, value) => {
    expect(centsOf(working.find((line) => line.rule === rule))).toBe(usd(value))
  })

  it('is a point: nothing is open', () => {
    expect(range.lowest.amount).toBe(range.highest.amount)
  })
})

describe('the reference says of its households', () => {
  it('their routes: I alone goes by age above 200%', () => {
    expect(letters.filter((letter) => of(letter).route === 'elderly-or-disabled')).toEqual(['I'])
    expect(letters.filter((letter) => of(letter).route === 'usual')).toEqual(letters.filter((one) => one !== 'I'))
  })

  it('their results: G alone comes to nothing', () => {
    expect(letters.filter((letter) => of(letter).finding !== 'eligible')).toEqual(['G'])
    expect(of('G').finding).toBe('zero-formula')
    expect(of('G').outcome).toBe('may_be_eligible')
  })

  it('their 3-day service: A alone', () => {
    expect(letters.filter((letter) => of(letter).expedited.is === 'yes')).toEqual(['A'])
    expect(letters.filter((letter) => of(letter).expedited.is === 'unknown')).toEqual([])
  })

  it('the first month of L, filed on 22 November: 91', () => {
    expect(of('L').firstMonth).toEqual({ from: 91, to: 91 })
  })

  it('medical costs of D lie between 35.01 and 185, net of I within 1330 and savings within 4750', () => {
    const line = (rule: RuleId) => centsOf(of('I').working.find((one) => one.rule === rule)) / 100
    expect([line('net-limit'), line('resource-limit'), line('countable-resources')]).toEqual([1330, 4750, 2500])
  })

  it('one dollar more of wages puts F over the limit', () => {
    const more = { ...(households.F ?? settledHousehold()), income: wages(5501) }
    expect(estimate(more, filed)).toMatchObject({
      outcome: 'over_usual_limit',
      amount: null,
      finding: 'over-gross-limit',
    })
  })

  it('a tool that keeps the net test would refuse F', () => {
    const kept = estimate(households.F ?? settledHousehold(), filed, { netTestOnUsualRoute: 'required' })
    expect(kept).toMatchObject({ finding: 'over-net-limit', amount: null })
  })

  it('two eligible children count in K, and one adult whose income is shared', () => {
    expect(
      of('K')
        .working.filter(({ rule }) => rule === 'household-size' || rule === 'sharing-people')
        .map(({ value }) => value),
    ).toEqual([2, 1])
  })
})
