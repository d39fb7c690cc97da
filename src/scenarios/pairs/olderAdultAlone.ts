import { dollars } from '../dollars.ts'
import type { Household } from '../household.ts'
import { usual, usualPerson } from '../usual.ts'

const applicant = {
  ...usualPerson,
  id: 'me',
  maritalStatus: 'widowed',
  birthCountry: 'united-states',
  hispanic: 'no',
  race: ['white'],
} as const

const alike = {
  ...usual,
  email: null,
  disabled: ['me'],
  healthCover: 'medicare-and-medi-cal',
} as const

/** Pair 3: an older adult who lives alone on Social Security and SSI, with a helper. */
export const walterBrandt: Household = {
  ...alike,
  applicant: {
    ...applicant,
    first: 'Walter',
    middle: 'Carl',
    last: 'Brandt',
    born: '1955-01-19',
    ssn: '900000131',
  },
  county: 'san-bernardino',
  home: { street: '905 Mesa Trumpet St', unit: 'Space 18', city: 'San Bernardino', zip: '92404' },
  phone: '9095550145',
  portalEmail: 'test-brandt@example.com',
  otherMoney: [
    {
      id: 'u1',
      who: 'me',
      kind: 'social-security',
      source: 'Social Security Administration',
      amount: dollars(1045),
    },
    { id: 'u2', who: 'me', kind: 'ssi', source: 'Social Security Administration', amount: dollars(205) },
  ],
  yearIncome: dollars(15_000),
  rent: dollars(610),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(88) },
  medicalCosts: [{ id: 'm1', who: 'me', amount: dollars(62) }],
  moneyOnHand: dollars(540),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(520) }],
  helper: { name: 'Karen Brandt', phone: '9095550146' },
  expected: { monthlyTotal: dollars(1250), fastService: false },
}

export const haroldJensen: Household = {
  ...alike,
  applicant: {
    ...applicant,
    first: 'Harold',
    middle: 'Dean',
    last: 'Jensen',
    born: '1953-06-08',
    ssn: '900000132',
  },
  county: 'stanislaus',
  home: { street: '418 Almond Bugle Ln', unit: 'Space 27', city: 'Modesto', zip: '95351' },
  phone: '2095550151',
  portalEmail: 'test-jensen@example.com',
  otherMoney: [
    {
      id: 'u1',
      who: 'me',
      kind: 'social-security',
      source: 'Social Security Administration',
      amount: dollars(1030),
    },
    { id: 'u2', who: 'me', kind: 'ssi', source: 'Social Security Administration', amount: dollars(215) },
  ],
  yearIncome: dollars(14_900),
  rent: dollars(595),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(92) },
  medicalCosts: [{ id: 'm1', who: 'me', amount: dollars(58) }],
  moneyOnHand: dollars(515),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(495) }],
  helper: { name: 'Laura Jensen', phone: '2095550152' },
  expected: { monthlyTotal: dollars(1245), fastService: false },
}
