import { dollars } from '../dollars.ts'
import type { Household } from '../household.ts'
import { usual, usualPerson } from '../usual.ts'

const applicant = {
  ...usualPerson,
  id: 'me',
  maritalStatus: 'never-married',
  birthCountry: 'united-states',
  hispanic: 'no',
  race: ['white'],
} as const

/** Pair 1: a single worker with one job; nothing urgent, nobody else. */
export const danaWhitfield: Household = {
  ...usual,
  applicant: {
    ...applicant,
    first: 'Dana',
    middle: 'Joy',
    last: 'Whitfield',
    born: '1997-03-14',
    ssn: '900000101',
  },
  county: 'fresno',
  home: { street: '1450 Persimmon Lantern Ave', unit: 'Apt 6', city: 'Fresno', zip: '93702' },
  phone: '5595550134',
  email: 'dana.whitfield@example.com',
  jobs: [
    {
      id: 'j1',
      who: 'me',
      employer: 'Golden Poppy Market',
      address: '88 Harvest Loop, Fresno',
      phone: '5595550177',
      hourly: dollars(17.25),
      hoursAWeek: 24,
      frequency: 'every-2-weeks',
      pay: dollars(828),
      payThisMonth: dollars(1656),
    },
  ],
  yearIncome: dollars(21_500),
  rent: dollars(780),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(95) },
  moneyOnHand: dollars(232),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(212) }],
  vehicles: [{ model: '2009 Toyota Corolla', worth: dollars(2800) }],
  taxDependents: 0,
  expected: { monthlyTotal: dollars(1794), fastService: false },
}

export const coreyLindqvist: Household = {
  ...usual,
  applicant: {
    ...applicant,
    first: 'Corey',
    middle: 'Lee',
    last: 'Lindqvist',
    born: '1996-08-09',
    ssn: '900000102',
  },
  county: 'san-joaquin',
  home: { street: '2715 Cedar Compass Way', unit: 'Unit 4', city: 'Stockton', zip: '95205' },
  phone: '2095550142',
  email: 'corey.lindqvist@example.com',
  jobs: [
    {
      id: 'j1',
      who: 'me',
      employer: 'Delta Bloom Grocery',
      address: '19 Levee Plaza, Stockton',
      phone: '2095550178',
      hourly: dollars(17.5),
      hoursAWeek: 24,
      frequency: 'every-2-weeks',
      pay: dollars(840),
      payThisMonth: dollars(1680),
    },
  ],
  yearIncome: dollars(21_800),
  rent: dollars(795),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(90) },
  moneyOnHand: dollars(218),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(198) }],
  vehicles: [{ model: '2008 Honda Civic', worth: dollars(2900) }],
  taxDependents: 0,
  expected: { monthlyTotal: dollars(1820), fastService: false },
}
