import { aHousehold, type Household } from './household.ts'

/**
 * The worked examples of the rules, as they are counted: incomes by the month, shared parts shared, self-employed income
 * after costs. The reference leaves the cash of K and L untold; without any, 3-day service would be due, and it says it isn't.
 */
export const examples = {
  a: aHousehold({ cash: 20_00 }),
  b: aHousehold({ earned: 1600_00, housing: 900_00, utilities: 'phone', cash: 150_00 }),
  c: aHousehold({ size: 3, earned: 2800_00, care: 400_00, housing: 1900_00, utilities: 'heating-cooling' }),
  d: aHousehold({
    elderlyOrDisabled: true,
    unearned: 1650_00,
    housing: 1100_00,
    utilities: 'phone',
    medical: 90_00,
  }),
  e: aHousehold({ size: 2, unearned: 3000_00, housing: 600_00, utilities: 'limited' }),
  f: aHousehold({ size: 4, earned: 5500_00, care: 600_00, housing: 2400_00, utilities: 'heating-cooling' }),
  g: aHousehold({ size: 3, unearned: 4400_00, housing: 500_00, utilities: 'phone' }),
  h: aHousehold({ unearned: 400_00, housing: 60_00, homeless: true, cash: 30_00 }),
  i: aHousehold({
    elderlyOrDisabled: true,
    unearned: 2900_00,
    housing: 2300_00,
    utilities: 'heating-cooling',
    medical: 400_00,
    cash: 2500_00,
  }),
  j: aHousehold({ size: 2, earned: 2600_00, childSupport: 500_00, housing: 1300_00, utilities: 'limited' }),
  k: aHousehold({ size: 2, earned: 1600_00, housing: 1000_00, utilities: 'heating-cooling', cash: 100_00 }),
  l: aHousehold({ earned: 866_00, housing: 700_00, utilities: 'limited', cash: 100_00, filed: '2026-11-22' }),
  m: aHousehold({ elderlyOrDisabled: true, earned: 900_00 }),
} satisfies Record<string, Household>

export type ExampleId = keyof typeof examples
export const exampleIds = Object.keys(examples) as ExampleId[]
