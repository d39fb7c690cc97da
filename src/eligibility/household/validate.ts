import type { IsoDate } from '../../questions/kinds/kind.ts'
import { checkAge, checkAmount, checkCount, checkOneOf, checkYesNo, mostLines, mostPeople } from '../facts/check.ts'
import {
  bars,
  type CostFacts,
  earnedKinds,
  frequencies,
  type HouseholdFacts,
  type IncomeFacts,
  type PersonFacts,
  type StudentFacts,
  statuses,
  stays,
  uncountedKinds,
  unearnedKinds,
} from '../facts/household.ts'
import { FactsError } from '../factsError.ts'
import { mostHours } from './moneyOf.ts'

const kinds: readonly string[] = [...earnedKinds, ...unearnedKinds, ...uncountedKinds]
const anyFrequency: readonly string[] = [...frequencies, 'unknown']
const plainStatuses: readonly string[] = [...statuses, 'unknown']
const personFacts = [
  'sharesFood',
  'institutionMeals',
  'cannotCook',
  'ssi',
  'disabilityBenefit',
  'cashAid',
  'wantsHelp',
  'refusesNumber',
  'pupil',
] as const satisfies readonly (keyof PersonFacts)[]
const studentFacts = [
  'halfTime',
  'publicDegree',
  'selfEmployedEnough',
  'workStudy',
  'caresForChild',
  'approvedProgram',
  'leaves',
] as const satisfies readonly (keyof StudentFacts)[]
const workFacts = [
  'pregnant',
  'unfit',
  'caresForIncapacitated',
  'unemploymentBenefits',
  'inTreatment',
  'indian',
] as const satisfies readonly (keyof PersonFacts['work'])[]
const residentFacts = ['fiveYears', 'fortyQuarters', 'military', 'cameForSafety'] as const

function checkPerson(person: PersonFacts, ids: ReadonlySet<string>, filed: IsoDate) {
  const item = `people.${person.id}`
  checkAge(person.age, filed, item)
  for (const field of personFacts) checkYesNo(person[field], item, field)
  for (const field of workFacts) checkYesNo(person.work[field], item, field)
  checkCount(person.work.hoursAWeek, mostHours, item, 'hoursAWeek')
  checkOneOf(person.stay, stays, item, 'stay')
  if (person.bar !== null) checkOneOf(person.bar, bars, item, 'bar')
  if (typeof person.status === 'object') {
    for (const field of residentFacts) checkYesNo(person.status[field], item, field)
  } else checkOneOf(person.status, plainStatuses, item, 'status')
  if (typeof person.student === 'object') {
    for (const field of studentFacts) checkYesNo(person.student[field], item, field)
    checkCount(person.student.paidHours, mostHours, item, 'paidHours')
  } else checkOneOf(person.student, ['no', 'unknown'], item, 'student')
  const related = { spouse: person.spouse, inCareOf: person.inCareOf }
  for (const [field, other] of Object.entries(related)) {
    if (other !== null && !ids.has(other)) throw new FactsError('unknown-person', item, field)
    if (other === person.id) throw new FactsError('contradiction', item, field)
  }
  for (const parent of person.parents) {
    if (!ids.has(parent)) throw new FactsError('unknown-person', item, 'parents')
    if (parent === person.id) throw new FactsError('contradiction', item, 'parents')
  }
}

/** Nobody is the parent of a parent of hers, and the spouse of a spouse is oneself. */
function checkFamilies(people: readonly PersonFacts[]) {
  const byId = new Map(people.map((person) => [person.id, person]))
  for (const { id, spouse, parents } of people) {
    if (parents.some((parent) => byId.get(parent)?.parents.includes(id))) {
      throw new FactsError('contradiction', `people.${id}`, 'parents')
    }
    const back = spouse === null ? null : byId.get(spouse)?.spouse
    if (back && back !== id) throw new FactsError('contradiction', `people.${id}`, 'spouse')
  }
}

function checkOwner(who: string, ids: ReadonlySet<string>, item: string) {
  if (who === undefined) throw new FactsError('missing', item, 'who')
  if (who !== 'unknown' && !ids.has(who)) throw new FactsError('unknown-person', item, 'who')
}

function checkIncome(income: IncomeFacts, people: readonly PersonFacts[], ids: ReadonlySet<string>) {
  const item = `income.${income.id}`
  checkOneOf(income.kind, kinds, item, 'kind')
  checkOwner(income.who, ids, item)
  checkAmount(income.amount, item, 'amount')
  checkOneOf(income.frequency, anyFrequency, item, 'frequency')
  checkCount(income.hoursAWeek, mostHours, item, 'hoursAWeek')
  checkYesNo(income.workStudy, item, 'workStudy')
  checkAmount(income.businessCosts, item, 'businessCosts')
  const owner = people.find(({ id }) => id === income.who)
  if (income.kind === 'ssi' && owner?.ssi === 'no') throw new FactsError('contradiction', item, 'kind')
  if (income.kind === 'cash-aid' && owner?.cashAid === 'no') throw new FactsError('contradiction', item, 'kind')
  if (income.workStudy === 'yes' && owner && owner.student === 'no') {
    throw new FactsError('contradiction', item, 'workStudy')
  }
}

function checkCosts(costs: readonly CostFacts[], list: string, ids: ReadonlySet<string>) {
  if (costs.length > mostLines) throw new FactsError('too-large', 'household', list)
  for (const cost of costs) {
    const item = `${list}.${cost.id}`
    checkOwner(cost.who, ids, item)
    checkAmount(cost.amount, item, 'amount')
    checkOneOf(cost.frequency, anyFrequency, item, 'frequency')
    if (cost.frequency === 'hourly') throw new FactsError('not-offered', item, 'frequency')
  }
}

/** Refuses facts that are missing, negative, huge or contradict each other, by a named error. */
export function validateHousehold(facts: HouseholdFacts, filed: IsoDate) {
  const { people, utilities, farmWork } = facts
  if (people.length === 0) throw new FactsError('missing', 'household', 'people')
  if (people.length > mostPeople) throw new FactsError('too-large', 'household', 'people')
  const ids = new Set(people.map(({ id }) => id))
  if (ids.size !== people.length) throw new FactsError('twice', 'household', 'people')
  for (const person of people) checkPerson(person, ids, filed)
  checkFamilies(people)
  if (people[0]?.stay !== 'usual') throw new FactsError('contradiction', `people.${people[0]?.id}`, 'stay')
  if (facts.income.length > mostLines) throw new FactsError('too-large', 'household', 'income')
  for (const income of facts.income) checkIncome(income, people, ids)
  checkCosts(facts.care, 'care', ids)
  checkCosts(facts.medical, 'medical', ids)
  checkCosts(facts.housing, 'housing', ids)
  checkAmount(facts.childSupportPaid, 'household', 'childSupportPaid')
  checkAmount(facts.cash, 'household', 'cash')
  checkAmount(facts.resources, 'household', 'resources')
  if (facts.incomeThisMonth !== 'usual') checkAmount(facts.incomeThisMonth, 'household', 'incomeThisMonth')
  checkOneOf(facts.elderlyOrDisabled, ['yes', 'by-person'], 'household', 'elderlyOrDisabled')
  checkYesNo(facts.homeless, 'household', 'homeless')
  checkYesNo(utilities.heatingOrCooling, 'utilities', 'heatingOrCooling')
  checkYesNo(utilities.phone, 'utilities', 'phone')
  checkCount(utilities.others, mostLines, 'utilities', 'others')
  checkYesNo(farmWork.migrantOrSeasonal, 'farmWork', 'migrantOrSeasonal')
  checkYesNo(farmWork.oldIncomeEnded, 'farmWork', 'oldIncomeEnded')
  checkAmount(farmWork.newIncome, 'farmWork', 'newIncome')
}
