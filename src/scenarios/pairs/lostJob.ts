import { dollars } from '../dollars.ts'
import type { Household } from '../household.ts'
import { usual, usualPerson } from '../usual.ts'

const applicant = {
  ...usualPerson,
  id: 'me',
  maritalStatus: 'divorced',
  birthCountry: 'united-states',
  hispanic: 'no',
} as const

const alike = { ...usual, caretaker: true, fatherElsewhere: 'p1', urgent: true, taxDependents: 1 } as const

/**
 * Pair 5: just lost a job, one child, urgent need. The last pay lies more than 30 days before the day of the sheet, so
 * there is no paid work in the last 30 days.
 */
export const keishaBarlow: Household = {
  ...alike,
  applicant: {
    ...applicant,
    first: 'Keisha',
    middle: 'Marie',
    last: 'Barlow',
    born: '1992-07-25',
    ssn: '900000151',
    race: ['black'],
  },
  county: 'riverside',
  home: { street: '8340 Saltbush Pennant Ave', unit: 'Apt 9', city: 'Riverside', zip: '92503' },
  phone: '9515550155',
  email: 'keisha.barlow@example.com',
  members: [
    {
      ...usualPerson,
      id: 'p1',
      first: 'Amari',
      last: 'Barlow',
      relationship: 'child',
      born: '2020-04-08',
      ssn: '900000152',
    },
  ],
  lostJob: { employer: 'Marigold Inn', laidOff: '2026-10-09', lastPaid: '2026-10-16', lastPay: dollars(640) },
  yearIncome: dollars(24_600),
  rent: dollars(1150),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(130) },
  moneyOnHand: dollars(45),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(30) }],
  vehicles: [{ model: '2007 Kia Spectra', worth: dollars(1500) }],
  expected: { monthlyTotal: 0, fastService: true },
}

export const shawnaPruitt: Household = {
  ...alike,
  applicant: {
    ...applicant,
    first: 'Shawna',
    middle: 'Renae',
    last: 'Pruitt',
    born: '1993-01-30',
    ssn: '900000161',
    race: ['white'],
  },
  county: 'ventura',
  home: { street: '4127 Seagrass Banner St', unit: 'Apt 3', city: 'Oxnard', zip: '93033' },
  phone: '8055550158',
  email: 'shawna.pruitt@example.com',
  members: [
    {
      ...usualPerson,
      id: 'p1',
      first: 'Eli',
      last: 'Pruitt',
      relationship: 'child',
      born: '2019-12-21',
      ssn: '900000162',
    },
  ],
  lostJob: { employer: 'Heron Diner', laidOff: '2026-10-08', lastPaid: '2026-10-15', lastPay: dollars(655) },
  yearIncome: dollars(25_100),
  rent: dollars(1180),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(125) },
  moneyOnHand: dollars(40),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(25) }],
  vehicles: [{ model: '2006 Mazda 3', worth: dollars(1600) }],
  expected: { monthlyTotal: 0, fastService: true },
}
