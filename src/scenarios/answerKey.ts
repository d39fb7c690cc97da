import type { Answers, ItemValues, Values } from '../questions/answers.ts'
import type { Household, Person } from './household.ts'
import { applyingIn, fullName, peopleIn } from './people.ts'

const yesIf = (holds: boolean) => (holds ? ('yes' as const) : ('no' as const))

/** The options ticked, or `none` where there is nothing to tick. */
const orNone = <T extends string>(ticked: readonly T[]): (T | 'none')[] =>
  ticked.length > 0 ? [...new Set(ticked)] : ['none']

const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id)

const citizenAnswer = ({ citizen }: Person): ItemValues<'people'>['citizen'] => (citizen === 'unsaid' ? null : citizen)

/** Where the household lives and how to reach it. */
const placeAndContact = ({ home, phone, email, speaks, reads, interpreter }: Household) =>
  ({
    'lang-speak': speaks,
    'lang-read': reads,
    interpreter: yesIf(interpreter),
    'home-zip': home.zip,
    homeless: 'no',
    'home-street': home.street,
    'home-unit': home.unit,
    'home-city': home.city,
    'mail-same': 'yes',
    'phone-cell': phone,
    'text-ok': 'yes',
    email,
  }) satisfies Partial<Values>

function peopleAnswers(household: Household): Answers {
  const { applicant, members, disabled, students } = household
  const applying = applyingIn(household)
  const notCitizens = applying.filter(({ citizen }) => citizen === 'no')
  return {
    'first-name': applicant.first,
    'last-name': applicant.last,
    dob: applicant.born,
    'applying-self': yesIf(applicant.applying),
    ...(applicant.ssn === undefined ? {} : { ssn: applicant.ssn }),
    'food-others': yesIf(members.length > 0),
    members: members.map((member) => ({
      id: member.id,
      'm-first': member.first,
      'm-last': member.last,
      'm-relationship': member.relationship,
      'm-dob': member.born,
      'm-applying': yesIf(member.applying),
      ...(member.ssn === undefined ? {} : { 'm-ssn': member.ssn }),
    })),
    'applying-who': ids(applying),
    'ssn-now': 'later',
    'citizen-all': yesIf(notCitizens.length === 0),
    ...(notCitizens.length > 0 ? { 'noncit-who': ids(notCitizens) } : {}),
    people: peopleIn(household).map((person) => ({ id: person.id, citizen: citizenAnswer(person) })),
    'disab-any': yesIf(disabled.length > 0),
    ...(disabled.length > 0 ? { 'disab-who': [...disabled] } : {}),
    'student-any': yesIf(students.length > 0),
    students: students.map(({ id, who, halfTime, workStudy }) => ({
      id,
      'student-who': who,
      'student-half': yesIf(halfTime),
      'student-workstudy': yesIf(workStudy),
    })),
  }
}

function incomeAnswers({ jobs, businesses, otherMoney }: Household): Answers {
  return {
    'work-types': orNone([...jobs.map(() => 'job' as const), ...businesses.map(() => 'self-employed' as const)]),
    'job-any': yesIf(jobs.length > 0),
    jobs: jobs.map(({ id, who, employer, frequency, pay }) => ({
      id,
      'job-who': who,
      'job-employer': employer,
      'job-frequency': frequency,
      'job-pay': pay,
    })),
    'selfemp-any': yesIf(businesses.length > 0),
    businesses: businesses.map(({ id, who, gross }) => ({ id, 'se-who': who, 'se-gross': gross })),
    'unearned-any': yesIf(otherMoney.length > 0),
    'unearned-types': orNone(otherMoney.map(({ kind }) => kind)),
    'other-money': otherMoney.map(({ id, kind, amount }) => ({ id, of: kind, 'un-amount': amount })),
    'income-right': 'yes',
  }
}

function costAnswers({ rent, utilities, careCosts, medicalCosts, moneyOnHand }: Household): Answers {
  return {
    'rent-amount': rent,
    'utility-types': [...utilities.types],
    'heat-any': yesIf(utilities.types.includes('heating-cooling')),
    'phone-bill-any': yesIf(utilities.types.includes('phone')),
    'water-any': yesIf(utilities.types.includes('water')),
    'cost-types': orNone([...careCosts.map(() => 'care' as const), ...medicalCosts.map(() => 'medical' as const)]),
    'care-any': yesIf(careCosts.length > 0),
    'care-costs': careCosts.map(({ id, amount }) => ({ id, 'care-amount': amount })),
    'child-support-any': 'no',
    'medical-any': yesIf(medicalCosts.length > 0),
    'medical-costs': medicalCosts.map(({ id, amount }) => ({ id, 'med-amount': amount })),
    'money-on-hand': moneyOnHand,
    farmworker: 'no',
  }
}

const lastAnswers = ({ applicant, helper, registeredToVote }: Household): Answers => ({
  'rep-any': yesIf(helper !== undefined),
  ...(helper ? { 'rep-name': helper.name, 'rep-phone': helper.phone } : {}),
  'interview-when': ['any-day', 'mornings'],
  'interview-days': ['any-day'],
  'interview-times': ['mornings'],
  hispanic: applicant.hispanic,
  race: applicant.race && [...applicant.race],
  'rights-ack': 'yes',
  'perjury-ack': 'yes',
  signature: fullName(applicant),
  'docs-upload': null,
  'medi-cal-interest': 'no',
  voter: registeredToVote ? 'already' : 'no',
})

/**
 * The right answers of a household, to every question of the bank that can come up for it, derived ones included.
 * Beside its facts they hold what is the same for all fourteen: mail comes to the home, text messages are welcome,
 * Social Security numbers are given later, calls may come any day in the morning, papers are left for later.
 */
export const answerKey = (household: Household): Answers => ({
  ...placeAndContact(household),
  ...peopleAnswers(household),
  ...incomeAnswers(household),
  ...costAnswers(household),
  ...lastAnswers(household),
})
