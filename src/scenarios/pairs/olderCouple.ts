import { dollars } from '../dollars.ts'
import type { Household } from '../household.ts'
import { usual, usualPerson } from '../usual.ts'

const applicant = {
  ...usualPerson,
  id: 'me',
  maritalStatus: 'married',
  birthCountry: 'china',
  hispanic: 'no',
  race: ['asian'],
  raceDetail: 'chinese',
} as const

const alike = {
  ...usual,
  email: null,
  speaks: 'cantonese',
  reads: 'zh-Hant',
  interpreter: true,
  healthCover: 'medicare',
} as const

const spouse = { ...usualPerson, id: 'p1', relationship: 'spouse' } as const
const socialSecurity = { kind: 'social-security', source: 'Social Security Administration' } as const

/** Pair 7: an older couple that speaks Cantonese and reads traditional characters. */
export const meiFongLeung: Household = {
  ...alike,
  applicant: {
    ...applicant,
    first: 'Mei Fong',
    last: 'Leung',
    native: [{ family: '梁', given: '美芳' }],
    born: '1958-09-15',
    ssn: '900000191',
  },
  county: 'los-angeles',
  home: { street: '316 Jade Harbor Pl', unit: 'Apt 2A', city: 'Monterey Park', zip: '91754' },
  phone: '6265550173',
  portalEmail: 'test-leung@example.com',
  members: [
    {
      ...spouse,
      first: 'Kwok Wai',
      last: 'Leung',
      native: [
        { family: '梁', given: '國偉' },
        { family: '梁', given: '国伟' },
      ],
      born: '1954-02-26',
      ssn: '900000192',
    },
  ],
  otherMoney: [
    { ...socialSecurity, id: 'u1', who: 'me', amount: dollars(890) },
    { ...socialSecurity, id: 'u2', who: 'p1', amount: dollars(760) },
  ],
  yearIncome: dollars(19_800),
  rent: dollars(940),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(70) },
  medicalCosts: [{ id: 'm1', who: 'p1', amount: dollars(85) }],
  moneyOnHand: dollars(880),
  accounts: [{ owner: 'p1', type: 'savings', balance: dollars(840) }],
  expected: { monthlyTotal: dollars(1650), fastService: false },
}

export const suPingHuang: Household = {
  ...alike,
  applicant: {
    ...applicant,
    first: 'Su Ping',
    last: 'Huang',
    native: [
      { family: '黃', given: '素萍' },
      { family: '黄', given: '素萍' },
    ],
    born: '1959-05-06',
    ssn: '900000193',
  },
  county: 'san-francisco',
  home: { street: '208 Lotus Ferry Ter', unit: 'Apt 5B', city: 'San Francisco', zip: '94112' },
  phone: '4155550174',
  portalEmail: 'test-huang@example.com',
  members: [
    {
      ...spouse,
      first: 'Jian Min',
      last: 'Huang',
      native: [
        { family: '黃', given: '建民' },
        { family: '黄', given: '建民' },
      ],
      born: '1956-12-18',
      ssn: '900000194',
    },
  ],
  otherMoney: [
    { ...socialSecurity, id: 'u1', who: 'me', amount: dollars(875) },
    { ...socialSecurity, id: 'u2', who: 'p1', amount: dollars(755) },
  ],
  yearIncome: dollars(19_600),
  rent: dollars(925),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(75) },
  medicalCosts: [{ id: 'm1', who: 'p1', amount: dollars(80) }],
  moneyOnHand: dollars(860),
  accounts: [{ owner: 'p1', type: 'savings', balance: dollars(820) }],
  expected: { monthlyTotal: dollars(1630), fastService: false },
}
