import type { ItemValues, Values } from '../questions/answers.ts'
import type { PersonId } from '../questions/kinds/chosen.ts'
import type { IsoDate } from '../questions/kinds/kind.ts'
import type { CountyId } from '../questions/places/counties.ts'

/** Whole cents. */
export type Cents = number

/** A name in Han characters, family name and given name. */
export interface NativeName {
  family: string
  given: string
}

/** One person of an invented household. */
export interface Person {
  /** `me` for the applicant, `p1`, `p2` … for the others. */
  id: PersonId
  first: string
  middle?: string
  last: string
  /** The name as its bearer writes it: in traditional characters, then in simplified ones where they differ. */
  native?: readonly NativeName[]
  born: IsoDate
  /** Nine digits starting 900-00, never issued to anyone; missing where the household gives none. */
  ssn?: string
  applying: boolean
  /** `unsaid`: the sheet gives no status, on purpose. */
  citizen: 'yes' | 'no' | 'unsaid'
}

/** A person who buys and makes food with the applicant. */
export interface Member extends Person {
  relationship: Extract<ItemValues<'members'>['m-relationship'], 'spouse' | 'child'>
}

/** The one who fills in the form. */
export interface Applicant extends Person {
  maritalStatus: 'never-married' | 'married' | 'divorced' | 'widowed'
  birthCountry: 'united-states' | 'mexico' | 'china'
  hispanic: Values['hispanic']
  /** `null`: would rather not say. */
  race: Readonly<Values['race']>
  /** The group within a race, where an old form goes on to ask. */
  raceDetail?: 'chinese'
}

export interface Job {
  id: string
  who: PersonId
  employer: string
  address: string
  phone: string
  hourly: Cents
  hoursAWeek: number
  frequency: NonNullable<ItemValues<'jobs'>['job-frequency']>
  /** Before taxes, each time. */
  pay: Cents
  /** Before taxes, paid out in the month of the sheet; no average. */
  payThisMonth: Cents
}

export interface Business {
  id: string
  who: PersonId
  trade: 'house-cleaning' | 'tamale-stand'
  /** In a month, before costs. */
  gross: Cents
}

/** Work that ended in the last 60 days. */
export interface LostJob {
  employer: string
  laidOff: IsoDate
  lastPaid: IsoDate
  lastPay: Cents
}

/** Money that is no pay, each month. */
export interface OtherMoney {
  id: string
  who: PersonId
  kind: Extract<NonNullable<Values['unearned-types']>[number], 'social-security' | 'ssi' | 'student-grant'>
  source: string
  amount: Cents
}

export interface Student {
  id: string
  who: PersonId
  school: string
  halfTime: boolean
  paidHoursAWeek: number
  workStudy: boolean
}

/** Care of a child that somebody pays for, each month. */
export interface CareCost {
  id: string
  who: PersonId
  provider: string
  amount: Cents
}

/** Medical costs in a month that nobody pays back. */
export interface MedicalCost {
  id: string
  who: PersonId
  amount: Cents
}

export interface Account {
  owner: PersonId
  type: 'checking' | 'savings'
  balance: Cents
}

export interface Vehicle {
  /** Year, make, model. */
  model: string
  worth: Cents
}

/** Papers of a person who is no citizen: a green card. */
export interface ImmigrationPapers {
  who: PersonId
  entered: IsoDate
  cardNumber: string
}

/** An invented household: all facts a sheet tells, from which the answer key follows. */
export interface Household {
  applicant: Applicant
  county: CountyId
  home: { street: string; unit: string; city: string; zip: string }
  phone: string
  /** `null`: has none. */
  email: string | null
  /** A helper's test address, for a portal that can't do without one; missing where `email` serves. */
  portalEmail?: string
  speaks: NonNullable<Values['lang-speak']>
  reads: Exclude<Values['lang-read'], 'zh-Hans' | null>
  interpreter: boolean
  /** Those who buy and make food with the applicant. */
  members: readonly Member[]
  /** Full names of those who live there and eat apart. */
  roommates: readonly string[]
  disabled: readonly PersonId[]
  students: readonly Student[]
  /** Who mainly looks after a child under 19, where somebody does. */
  caretaker: boolean
  /** A child whose father lives elsewhere, address unknown. */
  fatherElsewhere?: PersonId
  papers?: ImmigrationPapers
  jobs: readonly Job[]
  businesses: readonly Business[]
  lostJob?: LostJob
  otherMoney: readonly OtherMoney[]
  /** About, all income of the year. */
  yearIncome: Cents
  rent: Cents
  utilities: { types: readonly ('heating-cooling' | 'phone' | 'water')[]; month: Cents }
  careCosts: readonly CareCost[]
  medicalCosts: readonly MedicalCost[]
  /** Cash and bank, what is in `accounts` included. */
  moneyOnHand: Cents
  accounts: readonly Account[]
  vehicles: readonly Vehicle[]
  /** A notice to pay or leave, a notice that the power goes off, and food for fewer than three days. */
  urgent: boolean
  healthCover?: 'medicare' | 'medicare-and-medi-cal'
  /** People to claim on a tax return; missing where none is filed. */
  taxDependents?: number
  helper?: { name: string; phone: string }
  registeredToVote: boolean
  /** What a form should find out: the monthly total, near, and whether fast service is due. */
  expected: { monthlyTotal: Cents; fastService: boolean }
}
