import type { CostFacts, HouseholdFacts, IncomeFacts, PersonFacts, StudentFacts, WorkFacts } from './household.ts'
import type { YesNo } from './known.ts'

const work = (is: YesNo): WorkFacts => ({
  hoursAWeek: is === 'no' ? 0 : 'unknown',
  pregnant: is,
  unfit: is,
  caresForIncapacitated: is,
  unemploymentBenefits: is,
  inTreatment: is,
  indian: is,
})

/** A student of whom nothing is known, or to whom nothing applies. */
export const studentWith = (is: 'no' | 'unknown', change: Partial<StudentFacts> = {}): StudentFacts => ({
  halfTime: is,
  publicDegree: is,
  paidHours: is === 'no' ? 0 : 'unknown',
  selfEmployedEnough: is,
  workStudy: is,
  caresForChild: is,
  approvedProgram: is,
  leaves: is,
  ...change,
})

const person = (is: 'no' | 'unknown', { id, ...change }: Partial<PersonFacts> & { id: string }): PersonFacts => ({
  id,
  age: 'unknown',
  spouse: null,
  parents: [],
  inCareOf: null,
  sharesFood: 'yes',
  stay: 'usual',
  institutionMeals: 'no',
  cannotCook: 'no',
  ssi: is,
  disabilityBenefit: is,
  cashAid: is,
  wantsHelp: 'yes',
  refusesNumber: 'no',
  status: is === 'no' ? 'citizen' : 'unknown',
  student: is,
  pupil: is,
  bar: null,
  work: work(is),
  ...change,
})

/** A citizen who shares food, asks for help, and to whom nothing else applies. */
export const settledPerson = (change: Partial<PersonFacts> & { id: string }): PersonFacts => person('no', change)

/** Somebody who shares food and asks for help, and of whom nothing else is known. */
export const openPerson = (change: Partial<PersonFacts> & { id: string }): PersonFacts => person('unknown', change)

/** Wages of the applicant, once a month. */
export const incomeWith = (change: Partial<IncomeFacts> & Pick<IncomeFacts, 'id' | 'amount'>): IncomeFacts => ({
  who: 'me',
  kind: 'wages',
  frequency: 'monthly',
  hoursAWeek: 0,
  workStudy: 'no',
  businessCosts: 0,
  ...change,
})

/** What the applicant pays once a month. */
export const costWith = (change: Partial<CostFacts> & Pick<CostFacts, 'id' | 'amount'>): CostFacts => ({
  who: 'me',
  frequency: 'monthly',
  ...change,
})

/** A household without income, costs, money or open facts; by default one adult. */
export const settledHousehold = (change: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  kind: 'household',
  people: [settledPerson({ id: 'me', age: 40 })],
  elderlyOrDisabled: 'by-person',
  income: [],
  incomeThisMonth: 'usual',
  childSupportPaid: 0,
  care: [],
  medical: [],
  housing: [],
  utilities: { heatingOrCooling: 'no', phone: 'no', others: 0 },
  homeless: 'no',
  cash: 0,
  resources: 0,
  farmWork: { migrantOrSeasonal: 'no', oldIncomeEnded: 'no', newIncome: 0 },
  ...change,
})
