import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { Amount, Count, Unknown, YesNo } from './known.ts'

/** A person of the household; `me` is the applicant. */
export type PersonId = string

/** How often an amount comes or is paid. `hourly` needs the hours a week. */
export const frequencies = ['hourly', 'every-week', 'every-2-weeks', 'twice-a-month', 'monthly', 'yearly'] as const
export type Frequency = (typeof frequencies)[number]

/** Why a person may live at the address without being counted by the usual rules (7 CFR 273.1(b)). */
export const stays = ['usual', 'foster', 'foster-counted', 'roomer', 'boarder', 'boarder-counted', 'attendant'] as const
export type Stay = (typeof stays)[number]

/** What keeps a person from receiving for a time (rules reference, 4.4). Never asked; only where volunteered. */
export const bars = ['program-violation', 'fleeing', 'parole-violation', 'work-rules'] as const
export type Bar = (typeof bars)[number]

/** A student in higher education (7 CFR 273.5; rules reference, 4.2). */
export interface StudentFacts {
  halfTime: YesNo
  /** The programme leads to a degree of a California community college, CSU or UC. */
  publicDegree: YesNo
  /** Paid work, hours a week on average. */
  paidHours: Count
  /** Self-employed 20 hours a week, earning at least 20 times the federal minimum wage. */
  selfEmployedEnough: YesNo
  /** Approved for state or federal work-study this term, and not refusing it. */
  workStudy: YesNo
  /** Cares for a child under 6, for one under 12 without other care, or alone and full-time for one under 12. */
  caresForChild: YesNo
  /** CalFresh E&T, EOPS, a foster-youth programme or another that is approved. */
  approvedProgram: YesNo
  /** Won't be enrolled next term. */
  leaves: YesNo
}

/** A lawful permanent resident: any yes opens CalFresh at once (rules reference, 4.1). */
export interface PermanentResidentFacts {
  is: 'permanent-resident'
  fiveYears: YesNo
  fortyQuarters: YesNo
  military: YesNo
  /** Came as refugee, asylee, trafficking survivor, special immigrant and the like. */
  cameForSafety: YesNo
}

/** Citizenship or immigration status. `refugee-like` and `parolee` await what the state decides. */
export const statuses = ['citizen', 'entrant-or-compact', 'parolee', 'refugee-like', 'other'] as const
export type Status = (typeof statuses)[number] | PermanentResidentFacts | Unknown

/** What the three-month limit asks of a person aged 18 to 64 (rules reference, 4.3). Information only. */
export interface WorkFacts {
  hoursAWeek: Count
  pregnant: YesNo
  unfit: YesNo
  caresForIncapacitated: YesNo
  unemploymentBenefits: YesNo
  inTreatment: YesNo
  /** Indian, Urban Indian or California Indian, by the person's own statement. */
  indian: YesNo
}

export interface PersonFacts {
  id: PersonId
  /** Whole years, or the day of birth. */
  age: number | IsoDate | Unknown
  /** Husband or wife in the same home. */
  spouse: PersonId | null
  /** Parents in the same home: natural, adoptive or step. */
  parents: readonly PersonId[]
  /** An adult who isn't the parent and has parental control over this person. */
  inCareOf: PersonId | null
  /** Usually buys and makes food with the applicant. */
  sharesFood: YesNo
  stay: Stay
  /** Gets more than half of the meals from an institution that isn't excepted. */
  institutionMeals: YesNo
  /** Is 60 or over and can't buy and make meals because of a permanent disability. */
  cannotCook: YesNo
  /** Gets SSI or SSP. */
  ssi: YesNo
  /** Gets another benefit that counts as disability: 7 CFR 271.2, not a doctor's note. */
  disabilityBenefit: YesNo
  /** Gets CalWORKs or General Assistance. */
  cashAid: YesNo
  /** Asks for food help for herself. */
  wantsHelp: YesNo
  /** Declines to give or apply for a Social Security number. */
  refusesNumber: YesNo
  status: Status
  student: StudentFacts | 'no' | Unknown
  /** Is a pupil of an elementary or secondary school. */
  pupil: YesNo
  bar: Bar | null
  work: WorkFacts
}

/** Money that is pay for work (7 CFR 273.9(b)(1)). */
export const earnedKinds = ['wages', 'self-employment', 'training'] as const
/** Money that isn't (7 CFR 273.9(b)(2)). */
export const unearnedKinds = [
  'social-security',
  'ssi',
  'unemployment',
  'disability-pay',
  'child-support',
  'cash-aid',
  'pension',
  'veterans',
  'workers-comp',
  'family-help',
  'interest',
  'foster-payment',
  'other',
] as const
/** Money that doesn't count (7 CFR 273.9(c)). */
export const uncountedKinds = [
  'student-aid',
  'loan',
  'reimbursement',
  'vendor-payment',
  'in-kind',
  'tax-refund',
  'small-irregular',
  'energy-assistance',
  'disaster',
  'held-for-others',
] as const
export type IncomeKind = (typeof earnedKinds)[number] | (typeof unearnedKinds)[number] | (typeof uncountedKinds)[number]

export interface IncomeFacts {
  id: string
  who: PersonId | Unknown
  kind: IncomeKind
  /** Each time, before anything is taken out; of self-employment before costs. */
  amount: Amount
  frequency: Frequency | Unknown
  /** Where paid by the hour. */
  hoursAWeek: Count
  /** Wages from a work-study job, which count as aid for students. */
  workStudy: YesNo
  /** Costs of self-employment, as often as the income; the better of these and 40% is taken. */
  businessCosts: Amount
}

export interface CostFacts {
  id: string
  /** Who pays; of medical costs, whose they are. */
  who: PersonId | Unknown
  amount: Amount
  frequency: Frequency | Unknown
}

export interface UtilityFacts {
  /** Heating or cooling billed apart from rent, or help with it that qualifies. */
  heatingOrCooling: YesNo
  phone: YesNo
  /** Other utilities billed apart: water, sewer, rubbish, electricity for other use. Internet is none. */
  others: Count
}

export interface FarmWorkFacts {
  migrantOrSeasonal: YesNo
  /** Income from the old source has ended. */
  oldIncomeEnded: YesNo
  /** Expected from a new source within 10 days. */
  newIncome: Amount
}

/** All facts of a household, as the rules ask for them. What nobody asked is `unknown`. */
export interface HouseholdFacts {
  kind: 'household'
  /** Everyone at the address that is known of; the applicant first. */
  people: readonly PersonFacts[]
  /** Somebody who receives is 60 or over or disabled, whoever it is; else the people's own facts say. */
  elderlyOrDisabled: 'yes' | 'by-person'
  income: readonly IncomeFacts[]
  /** Gross income of the month of application where it differs from the usual month: for fast service alone. */
  incomeThisMonth: Amount | 'usual'
  /** Legally owed and paid each month to someone outside. */
  childSupportPaid: Amount
  /** Care paid for so that somebody can work, look for work or train. */
  care: readonly CostFacts[]
  /** Paid by the people themselves, of those who are 60 or over or disabled. */
  medical: readonly CostFacts[]
  /** Rent or mortgage, property tax, insurance. */
  housing: readonly CostFacts[]
  utilities: UtilityFacts
  homeless: YesNo
  /** Cash and bank money. */
  cash: Amount
  /** Other countable resources. */
  resources: Amount
  farmWork: FarmWorkFacts
}
