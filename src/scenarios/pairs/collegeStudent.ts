import { dollars } from '../dollars.ts'
import type { Household } from '../household.ts'
import { usual, usualPerson } from '../usual.ts'

const applicant = {
  ...usualPerson,
  id: 'me',
  maritalStatus: 'never-married',
  birthCountry: 'united-states',
  hispanic: 'no',
} as const

const student = { id: 's1', who: 'me', halfTime: true, paidHoursAWeek: 12, workStudy: true } as const
const job = { id: 'j1', who: 'me', hoursAWeek: 12, frequency: 'every-2-weeks' } as const
const grant = { id: 'u1', who: 'me', kind: 'student-grant' } as const

/** Pair 4: a college student with work-study and two room-mates who eat separately. */
export const tessaOkafor: Household = {
  ...usual,
  applicant: {
    ...applicant,
    first: 'Tessa',
    middle: 'Rose',
    last: 'Okafor',
    born: '2006-02-03',
    ssn: '900000141',
    race: ['black'],
  },
  county: 'yolo',
  home: { street: '77 Bluebell Orbit Dr', unit: 'Apt 305', city: 'Davis', zip: '95616' },
  phone: '5305550127',
  email: 'tessa.okafor@example.com',
  roommates: ['Priya Das', 'Lena Ortiz'],
  students: [{ ...student, school: 'Cedar Valley University' }],
  jobs: [
    {
      ...job,
      employer: 'Cedar Valley University Library',
      address: '1 Campus Loop, Davis',
      phone: '5305550180',
      hourly: dollars(17),
      pay: dollars(408),
      payThisMonth: dollars(816),
    },
  ],
  otherMoney: [{ ...grant, source: 'Cedar Valley University', amount: dollars(350) }],
  yearIncome: dollars(10_600),
  rent: dollars(690),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(40) },
  moneyOnHand: dollars(310),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(290) }],
  taxDependents: 0,
  expected: { monthlyTotal: dollars(884), fastService: true },
}

export const jonahPetrov: Household = {
  ...usual,
  applicant: {
    ...applicant,
    first: 'Jonah',
    middle: 'Paul',
    last: 'Petrov',
    born: '2005-10-12',
    ssn: '900000142',
    race: ['white'],
  },
  county: 'san-luis-obispo',
  home: { street: '52 Larkspur Anchor Rd', unit: 'Apt 118', city: 'San Luis Obispo', zip: '93405' },
  phone: '8055550133',
  email: 'jonah.petrov@example.com',
  roommates: ['Omar Haddad', 'Luis Vega'],
  students: [{ ...student, school: 'Harbor Bluff College' }],
  jobs: [
    {
      ...job,
      employer: 'Harbor Bluff Student Union',
      address: '9 College Circle, San Luis Obispo',
      phone: '8055550181',
      hourly: dollars(17.25),
      pay: dollars(414),
      payThisMonth: dollars(828),
    },
  ],
  otherMoney: [{ ...grant, source: 'Harbor Bluff College', amount: dollars(340) }],
  yearIncome: dollars(10_900),
  rent: dollars(700),
  utilities: { types: ['heating-cooling', 'phone'], month: dollars(45) },
  moneyOnHand: dollars(295),
  accounts: [{ owner: 'me', type: 'checking', balance: dollars(275) }],
  taxDependents: 0,
  expected: { monthlyTotal: dollars(897), fastService: true },
}
