import { dollars } from '../dollars.ts'
import type { Household } from '../household.ts'
import { usual, usualPerson } from '../usual.ts'

/** No status and no number: the sheet gives none, and nobody may press her for them. */
const applicant = {
  id: 'me',
  applying: false,
  citizen: 'unsaid',
  maritalStatus: 'married',
  birthCountry: 'mexico',
  hispanic: 'yes',
  race: null,
} as const

const alike = {
  ...usual,
  speaks: 'spanish',
  reads: 'es',
  interpreter: true,
  caretaker: true,
  registeredToVote: false,
  taxDependents: 2,
} as const

const spouse = { id: 'p1', applying: true, citizen: 'no', relationship: 'spouse' } as const
const job = { id: 'j1', who: 'p1', frequency: 'every-week' } as const

/** Pair 6: a mixed-status family that speaks Spanish. The mother applies for spouse and children, not for herself. */
export const luciaRamirezSoto: Household = {
  ...alike,
  applicant: { ...applicant, first: 'Lucía', middle: 'Elena', last: 'Ramírez Soto', born: '1990-12-13' },
  county: 'monterey',
  home: { street: '1133 Lechuga Vista Rd', unit: 'Casa B', city: 'Salinas', zip: '93905' },
  phone: '8315550166',
  email: 'lucia.ramirez@example.com',
  members: [
    { ...spouse, first: 'Mateo', last: 'Ramírez Cruz', born: '1988-03-29', ssn: '900000171' },
    {
      ...usualPerson,
      id: 'p2',
      first: 'Sofía',
      last: 'Ramírez Soto',
      relationship: 'child',
      born: '2016-05-17',
      ssn: '900000172',
    },
    {
      ...usualPerson,
      id: 'p3',
      first: 'Diego',
      last: 'Ramírez Soto',
      relationship: 'child',
      born: '2021-09-04',
      ssn: '900000173',
    },
  ],
  papers: { who: 'p1', entered: '2015-06-10', cardNumber: 'A000-000-171' },
  jobs: [
    {
      ...job,
      employer: 'Valle Verde Packing',
      address: '500 Surco Way, Salinas',
      phone: '8315550190',
      hourly: dollars(17),
      hoursAWeek: 35,
      pay: dollars(595),
      payThisMonth: dollars(2380),
    },
  ],
  businesses: [{ id: 'b1', who: 'me', trade: 'house-cleaning', gross: dollars(700) }],
  yearIncome: dollars(37_000),
  rent: dollars(1350),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(120) },
  moneyOnHand: dollars(260),
  accounts: [{ owner: 'p1', type: 'checking', balance: dollars(240) }],
  vehicles: [{ model: '2010 Chevrolet Malibu', worth: dollars(3100) }],
  expected: { monthlyTotal: dollars(3276), fastService: false },
}

export const rosaHernandezLuna: Household = {
  ...alike,
  applicant: { ...applicant, first: 'Rosa', middle: 'Isela', last: 'Hernández Luna', born: '1991-04-02' },
  county: 'santa-barbara',
  home: { street: '2206 Fresa Mirador Ln', unit: 'Casa C', city: 'Santa Maria', zip: '93458' },
  phone: '8055550168',
  email: 'rosa.hernandez@example.com',
  members: [
    { ...spouse, first: 'Andrés', last: 'Hernández Vega', born: '1989-10-20', ssn: '900000181' },
    {
      ...usualPerson,
      id: 'p2',
      first: 'Camila',
      last: 'Hernández Luna',
      relationship: 'child',
      born: '2015-11-09',
      ssn: '900000182',
    },
    {
      ...usualPerson,
      id: 'p3',
      first: 'Mario',
      last: 'Hernández Luna',
      relationship: 'child',
      born: '2020-08-14',
      ssn: '900000183',
    },
  ],
  papers: { who: 'p1', entered: '2014-05-21', cardNumber: 'A000-000-181' },
  jobs: [
    {
      ...job,
      employer: 'Costa Fresca Farms',
      address: '640 Hilera Rd, Santa Maria',
      phone: '8055550191',
      hourly: dollars(17.2),
      hoursAWeek: 34,
      pay: dollars(585),
      payThisMonth: dollars(2340),
    },
  ],
  businesses: [{ id: 'b1', who: 'me', trade: 'tamale-stand', gross: dollars(720) }],
  yearIncome: dollars(36_800),
  rent: dollars(1330),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(115) },
  moneyOnHand: dollars(250),
  accounts: [{ owner: 'p1', type: 'checking', balance: dollars(235) }],
  vehicles: [{ model: '2009 Dodge Caliber', worth: dollars(2900) }],
  expected: { monthlyTotal: dollars(3253), fastService: false },
}
