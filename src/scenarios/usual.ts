import type { Household } from './household.ts'

/** What holds for a household unless its own facts say otherwise. */
export const usual = {
  speaks: 'english',
  reads: 'en',
  interpreter: false,
  members: [],
  roommates: [],
  disabled: [],
  students: [],
  caretaker: false,
  jobs: [],
  businesses: [],
  otherMoney: [],
  careCosts: [],
  medicalCosts: [],
  vehicles: [],
  urgent: false,
  registeredToVote: true,
} as const satisfies Partial<Household>

/** What holds for a person unless the household's facts say otherwise. */
export const usualPerson = { applying: true, citizen: 'yes' } as const
