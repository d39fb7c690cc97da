import type { Answers, ItemValues, Values } from '../questions/answers.ts'
import { showMoney } from '../questions/kinds/money.ts'
import { emailedCode } from '../questions/kinds/secret.ts'
import type { Business, Household, LostJob, Person } from './household.ts'
import { applyingIn, fullName, peopleIn } from './people.ts'
import { portalAccount } from './portalAccount.ts'

const yesIf = (holds: boolean) => (holds ? ('yes' as const) : ('no' as const))

/** The options ticked, or `none` where there is nothing to tick. */
const orNone = <T extends string>(ticked: readonly T[]): (T | 'none')[] =>
  ticked.length > 0 ? [...new Set(ticked)] : ['none']

/** A yes-or-no question whose yes says more; no where there is nothing to say. */
const yesWith = (text: string | undefined) =>
  text === undefined ? { is: 'no' as const, text: null } : { is: 'yes' as const, text }

/** What an amount is called in a line of text: `640 dollars`. */
const inDollars = (cents: number) => `${showMoney(cents)} dollars`

const ids = (people: readonly { id: string }[]) => people.map(({ id }) => id)

const citizenAnswer = ({ citizen }: Person): ItemValues<'people'>['citizen'] => (citizen === 'unsaid' ? null : citizen)

/** Where the household lives and how to reach it. */
const placeAndContact = ({ home, phone, email, speaks, reads, interpreter }: Household) =>
  ({
    accommodation: 'no',
    'dv-history': null,
    'address-permanent': 'yes',
    'address-match': 'as-typed',
    'phone-home': null,
    'phone-work': null,
    'contact-best-time': 'any time',
    'early-submit': 'keep-going',
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

/** The account that the old portals want first, and the programs: food alone, whatever else they offer. */
const portalAnswers = ({ county, email, portalEmail, urgent }: Household) =>
  ({
    'acct-county': county,
    'acct-username': portalAccount.userName,
    'acct-password': 'given',
    'acct-password-2': 'given',
    'acct-secret-1': 'first-pet',
    'acct-secret-1-answer': portalAccount.pet,
    ...((portalEmail ?? email) ? { 'acct-email': portalEmail ?? email } : {}),
    'acct-code': emailedCode,
    'readme-ack': 'yes',
    programs: ['calfresh'],
    'expedited-ask': yesIf(urgent),
  }) satisfies Partial<Values>

/** What is urgent this month; the old forms ask the same amounts again further on. */
const urgentAnswers = ({ rent, utilities, urgent }: Household) =>
  ({
    'urgent-rent': rent,
    'urgent-utilities': utilities.month,
    // The two grounds for fast service that a household can see for itself; the heating allowance of a third it can't.
    'income-under-150': yesIf(urgent),
    'costs-over-income': yesIf(urgent),
    eviction: yesIf(urgent),
    shutoff: yesIf(urgent),
    'food-3-days': yesIf(urgent),
  }) satisfies Partial<Values>

const immigrationAnswers = ({ papers }: Household, person: Person): Partial<ItemValues<'people'>> =>
  papers?.who === person.id
    ? {
        'noncit-status': 'lawful-permanent-resident',
        'noncit-entry': papers.entered,
        'noncit-doc-type': 'permanent-resident-card',
        'noncit-doc-number': papers.cardNumber,
        'noncit-sponsored': 'no',
      }
    : {}

/** What old forms ask of everybody: health, family, past aid, convictions. */
function householdAnswers(household: Household): Answers {
  const { caretaker, fatherElsewhere, healthCover, applicant, papers } = household
  return {
    ...(papers ? { 'noncit-40q': 'no', 'noncit-tu': 'no' } : {}),
    'ca-resident': 'yes',
    'pregnant-any': yesWith(undefined),
    'elder-separate': 'no',
    'svc-wic': 'no',
    'svc-planning': 'no',
    'absent-parent': yesWith(fatherElsewhere && 'father, address unknown'),
    caretaker: yesIf(caretaker),
    'foster-child': 'no',
    'facility-any': yesWith(undefined),
    'other-food-any': yesWith(undefined),
    'military-any': yesWith(undefined),
    'past-aid': yesWith(healthCover === 'medicare-and-medi-cal' ? `Medi-Cal, ${applicant.first}` : undefined),
    'aid-stopped': 'no',
    'law-duplicate': 'no',
    'law-trafficking': 'no',
    'law-drugs-trade': 'no',
    'law-guns-trade': 'no',
    'law-fleeing': 'no',
    'law-parole': 'no',
    'law-drug-felony': 'no',
    'cover-any': yesWith(
      healthCover && (healthCover === 'medicare' ? 'Medicare, both' : `Medicare and Medi-Cal, ${applicant.first}`),
    ),
    'cover-bills': 'no',
  }
}

function peopleAnswers(household: Household): Answers {
  const { applicant, members, roommates, disabled, students } = household
  const applying = applyingIn(household)
  const notCitizens = applying.filter(({ citizen }) => citizen === 'no')
  return {
    'first-name': applicant.first,
    'middle-name': applicant.middle ?? null,
    'last-name': applicant.last,
    'other-names': null,
    gender: null,
    'marital-status': applicant.maritalStatus,
    'birth-country': applicant.birthCountry,
    'ssn-has': applicant.ssn === undefined ? null : 'yes',
    'others-home': yesIf(members.length + roommates.length > 0),
    'not-sharing-food': roommates.length > 0 ? roommates.join(', ') : null,
    dob: applicant.born,
    'applying-self': yesIf(applicant.applying),
    ssn: applicant.ssn ?? null,
    'food-others': yesIf(members.length > 0),
    members: members.map((member) => ({
      id: member.id,
      'm-first': member.first,
      'm-last': member.last,
      'm-living': 'in-home',
      'm-relationship': member.relationship,
      'm-food': 'yes',
      'm-gender': null,
      'm-dob': member.born,
      'm-applying': yesIf(member.applying),
      'm-ssn-has': member.ssn === undefined ? null : 'yes',
      ...(member.ssn === undefined ? {} : { 'm-ssn': member.ssn }),
    })),
    'applying-who': ids(applying),
    'ssn-now': 'later',
    'citizen-all': yesIf(notCitizens.length === 0),
    ...(notCitizens.length > 0 ? { 'noncit-who': ids(notCitizens) } : {}),
    people: peopleIn(household).map((person) => ({
      id: person.id,
      citizen: citizenAnswer(person),
      ...immigrationAnswers(household, person),
    })),
    'disab-any': yesIf(disabled.length > 0),
    ...(disabled.length > 0 ? { 'disab-who': [...disabled] } : {}),
    'student-any': yesIf(students.length > 0),
    students: students.map(({ id, who, school, halfTime, paidHoursAWeek, workStudy }) => ({
      id,
      'student-who': who,
      'student-school': school,
      'student-hours': paidHoursAWeek,
      'student-half': yesIf(halfTime),
      'student-workstudy': yesIf(workStudy),
    })),
  }
}

const trades: Record<Business['trade'], string> = { 'house-cleaning': 'House cleaning', 'tamale-stand': 'Tamale stand' }

const lossText = (name: string, { laidOff, employer, lastPaid, lastPay }: LostJob) =>
  `${name}, laid off ${laidOff} by ${employer}, last pay ${lastPaid}, ${inDollars(lastPay)}`

function incomeAnswers({ applicant, jobs, businesses, lostJob, otherMoney, yearIncome }: Household): Answers {
  return {
    'job-change-any': yesIf(lostJob !== undefined),
    'strike-any': 'no',
    ...(lostJob ? { 'loss-detail': lossText(applicant.first, lostJob) } : {}),
    'ui-12m': yesIf(lostJob !== undefined),
    'inkind-any': yesWith(undefined),
    'income-varies': yesIf(lostJob !== undefined),
    'income-year': yearIncome,
    'work-types': orNone([...jobs.map(() => 'job' as const), ...businesses.map(() => 'self-employed' as const)]),
    'job-any': yesIf(jobs.length > 0),
    jobs: jobs.map(({ id, who, employer, address, phone, hourly, hoursAWeek, frequency, pay, payThisMonth }) => ({
      id,
      'job-who': who,
      'job-employer': employer,
      'job-address': address,
      'job-phone': phone,
      'job-rate': hourly,
      'job-hours': hoursAWeek,
      'job-frequency': frequency,
      'job-pay': pay,
      'job-gross-month': payThisMonth,
      'job-continue': 'yes',
    })),
    'selfemp-any': yesIf(businesses.length > 0),
    businesses: businesses.map(({ id, who, trade, gross }) => ({
      id,
      'se-who': who,
      'se-name': trades[trade],
      'se-gross': gross,
      'se-expense-method': '40-percent',
    })),
    'unearned-any': yesIf(otherMoney.length > 0),
    'unearned-types': orNone(otherMoney.map(({ kind }) => kind)),
    'other-money': otherMoney.map(({ id, who, kind, source, amount }) => ({
      id,
      of: kind,
      'un-who': who,
      'un-source': source,
      'un-amount': amount,
      'un-frequency': 'monthly',
      'un-continue': 'yes',
    })),
    'income-right': 'yes',
  }
}

const resourceAnswers = ({ accounts, vehicles }: Household): Answers => ({
  'accounts-any': yesIf(accounts.length > 0),
  'other-assets-any': 'no',
  'property-any': yesWith(undefined),
  'vehicle-any': yesIf(vehicles.length > 0),
  'sold-any': 'no',
  accounts: accounts.map(({ owner, type, balance }, index) => ({
    id: `k${index + 1}`,
    'acct-owner': owner,
    'acct-type': type,
    'acct-value': balance,
  })),
  vehicles: vehicles.map(({ model, worth }, index) => ({
    id: `v${index + 1}`,
    'veh-model': model,
    'veh-value': worth,
  })),
})

function costAnswers({ rent, utilities, careCosts, medicalCosts, moneyOnHand }: Household): Answers {
  return {
    'rent-any': yesIf(rent > 0),
    'rent-amount': rent,
    'rent-help': 'no',
    subsidised: 'no',
    'tax-insurance-any': 'no',
    liheap: 'no',
    'util-month': utilities.month,
    'spousal-support-any': 'no',
    'special-needs': ['none'],
    'utility-types': [...utilities.types],
    'heat-any': yesIf(utilities.types.includes('heating-cooling')),
    'phone-bill-any': yesIf(utilities.types.includes('phone')),
    'water-any': yesIf(utilities.types.includes('water')),
    'cost-types': orNone([...careCosts.map(() => 'care' as const), ...medicalCosts.map(() => 'medical' as const)]),
    'care-any': yesIf(careCosts.length > 0),
    'care-costs': careCosts.map(({ id, who, provider, amount }) => ({
      id,
      'care-who': who,
      'care-provider': provider,
      'care-amount': amount,
      'care-frequency': 'monthly',
    })),
    'child-support-any': 'no',
    'medical-any': yesIf(medicalCosts.length > 0),
    'medical-costs': medicalCosts.map(({ id, who, amount }) => ({
      id,
      'med-who': who,
      'med-amount': amount,
      'med-reimbursed': 'no',
    })),
    'money-on-hand': moneyOnHand,
    farmworker: 'no',
  }
}

const lastAnswers = ({ applicant, helper, taxDependents, registeredToVote }: Household): Answers => ({
  'tax-filer': yesIf(taxDependents !== undefined),
  'tax-dependents': taxDependents ?? 0,
  'shopper-any': yesWith(undefined),
  'assister-org': null,
  'interview-type': 'phone',
  'race-decline': 'no',
  ...(applicant.raceDetail ? { 'race-detail': [applicant.raceDetail] } : {}),
  'penalties-ack': 'yes',
  'esign-pin': 'given',
  'second-signature': null,
  office: 'main',
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
 * Social Security numbers are given later, calls may come any day in the morning, papers are left for later. What asks
 * for free text has it in English as the personas write it; how loosely it is compared, `agrees` says.
 */
export const answerKey = (household: Household): Answers => ({
  ...portalAnswers(household),
  ...placeAndContact(household),
  ...urgentAnswers(household),
  ...peopleAnswers(household),
  ...householdAnswers(household),
  ...incomeAnswers(household),
  ...resourceAnswers(household),
  ...costAnswers(household),
  ...lastAnswers(household),
})
