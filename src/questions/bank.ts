import { group } from './group.ts'
import { ack, choice, choices, who, whoAll, yesNo } from './kinds/chosen.ts'
import { birthDate, pastDay } from './kinds/date.ts'
import { money } from './kinds/money.ts'
import { moneyRange } from './kinds/moneyRange.ts'
import { number } from './kinds/number.ts'
import { papers } from './kinds/papers.ts'
import { code, password } from './kinds/secret.ts'
import { email, lines, name, phone, signature, ssn, text, zip } from './kinds/written.ts'
import { yesNoText } from './kinds/yesNoText.ts'
import { counties } from './places/counties.ts'

const genders = ['female', 'male', 'other'] as const
const payPeriods = ['every-week', 'every-2-weeks', 'twice-a-month', 'monthly'] as const

/**
 * Every question, once. The id is the key everywhere: input name, stored answer, event, export column, words. `basis`
 * is the legal code of the question bank: what the law lets a form do with the question. Where a question was seen, and
 * what is to be said of it, stands in `evidence.ts`, which no participant downloads.
 *
 * Questions of a group are asked for each item; those of `people` for each person, the applicant included.
 */
export const bank = {
  'acct-county': { ...choice(counties, { basis: 8 }), optionsIn: 'counties' as const },
  'acct-username': text({ basis: 8, max: 40 }),
  'acct-password': password({ basis: 8 }),
  'acct-password-2': password({ basis: 8, sameAs: 'acct-password' }),
  'acct-secret-1': choice(['first-pet', 'first-school', 'childhood-street', 'favorite-teacher'], { basis: 8 }),
  'acct-secret-1-answer': text({ basis: 8, max: 60 }),
  'acct-email': email({ basis: 8 }),
  'acct-code': code({ basis: 8 }),
  'readme-ack': ack({ basis: 7 }),

  programs: choices(['calfresh', 'calworks', 'medi-cal', 'general-assistance'], { basis: 3 }),
  'expedited-ask': yesNo({ basis: 2 }),
  'medi-cal-interest': yesNo({ basis: 5, optional: true }),

  // The pre-screener's eight questions (CalFresh rules reference, 11.1). An amount left blank is unknown, never nought.
  'pre-size': choice(['1', '2', '3', '4', '5', '6', '7', '8', '9-or-more'], { basis: 3 }),
  'pre-60-disabled': choice(['yes', 'no', 'unsure'], { basis: 3 }),
  'pre-earned-frequency': choice(['none', 'every-week', 'every-2-weeks', 'twice-a-month', 'monthly'], { basis: 3 }),
  'pre-earned': moneyRange({ basis: 3, optional: true }),
  'pre-other-income': moneyRange({ basis: 3, optional: true }),
  // Asked the kind way round, like `homeless`: "Do you have a steady place to live?"
  'pre-no-home': { ...yesNo({ basis: 3 }), options: ['no', 'yes'] as const },
  'pre-housing': moneyRange({ basis: 3, optional: true }),
  'pre-utilities': choice(['heating-cooling', 'two-others', 'phone', 'none', 'unsure'], { basis: 3 }),
  'pre-money': moneyRange({ basis: 2, optional: true, max: 1_000_000 }),
  'pre-student': choice(['yes', 'no', 'unsure'], { basis: 3 }),

  'lang-speak': choice(
    [
      'english',
      'spanish',
      'cantonese',
      'mandarin',
      'vietnamese',
      'tagalog',
      'korean',
      'armenian',
      'russian',
      'farsi',
      'arabic',
      'other',
    ],
    { basis: 7 },
  ),
  'lang-read': choice(['en', 'es', 'zh-Hant', 'zh-Hans'], { basis: 7 }),
  interpreter: yesNo({ basis: 7 }),
  accommodation: yesNo({ basis: 7 }),
  'dv-history': yesNo({ basis: 5, optional: true }),

  'home-zip': zip({ basis: 1, autoComplete: 'postal-code' }),
  // Asked the kind way round, "Do you have a steady place to live?", so its no comes first.
  homeless: { ...yesNo({ basis: 3 }), options: ['no', 'yes'] as const },
  'home-street': text({ basis: 1, autoComplete: 'address-line1' }),
  'home-unit': text({ basis: 1, optional: true, autoComplete: 'address-line2', max: 60 }),
  'home-city': { ...text({ basis: 1, autoComplete: 'address-level2', max: 100 }), prefill: 'city-of-zip' as const },
  'address-permanent': yesNo({ basis: 8 }),
  'address-match': choice(['as-typed', 'match-1', 'match-2', 'match-3', 'match-4', 'match-5'], { basis: 8 }),
  'mail-same': yesNo({ basis: 4 }),
  'mail-address': lines({ basis: 4, autoComplete: 'street-address', max: 300 }),

  'first-name': name({ basis: 1, autoComplete: 'given-name', orElse: 'last-name' }),
  'middle-name': name({ basis: 8, optional: true, autoComplete: 'additional-name' }),
  'last-name': name({ basis: 1, autoComplete: 'family-name', orElse: 'first-name' }),
  'other-names': name({ basis: 4, optional: true }),
  dob: birthDate({ basis: 3, autoComplete: 'bday' }),
  'applying-self': yesNo({ basis: 3 }),
  gender: choice(genders, { basis: 8, optional: true }),
  'marital-status': choice(['never-married', 'married', 'domestic-partner', 'separated', 'divorced', 'widowed'], {
    basis: 5,
  }),
  'ssn-has': yesNo({ basis: 4, optional: true }),
  ssn: ssn({ basis: 4, optional: true }),
  'birth-country': choice(
    [
      'united-states',
      'china',
      'el-salvador',
      'guatemala',
      'honduras',
      'india',
      'iran',
      'korea',
      'mexico',
      'philippines',
      'ukraine',
      'vietnam',
      'other',
    ],
    { basis: 5 },
  ),

  'phone-home': phone({ basis: 8, optional: true }),
  'phone-cell': phone({ basis: 4, optional: true, autoComplete: 'tel-national' }),
  'phone-work': phone({ basis: 8, optional: true }),
  'text-ok': yesNo({ basis: 4, optional: true }),
  email: email({ basis: 4, optional: true, autoComplete: 'email' }),
  'contact-best-time': text({ basis: 8, optional: true, max: 100 }),
  'early-submit': choice(['keep-going', 'send-now'], { basis: 7 }),

  'race-decline': yesNo({ basis: 6, optional: true }),
  hispanic: yesNo({ basis: 6, optional: true }),
  race: choices(['american-indian', 'asian', 'black', 'pacific-islander', 'white'], { basis: 6, optional: true }),
  'race-detail': choices(
    [
      'asian-indian',
      'cambodian',
      'chinese',
      'filipino',
      'japanese',
      'korean',
      'laotian',
      'vietnamese',
      'native-hawaiian',
      'guamanian',
      'samoan',
      'other',
    ],
    { basis: 6, optional: true },
  ),

  'urgent-rent': money({ basis: 2 }),
  'urgent-utilities': money({ basis: 2 }),
  'money-on-hand': money({ basis: 2, max: 1_000_000 }),
  'income-under-150': yesNo({ basis: 2 }),
  'costs-over-income': yesNo({ basis: 2 }),
  farmworker: yesNo({ basis: 2 }),
  eviction: yesNo({ basis: 5 }),
  shutoff: yesNo({ basis: 5 }),
  'food-3-days': yesNo({ basis: 5 }),

  'others-home': yesNo({ basis: 3 }),
  'not-sharing-food': text({ basis: 3, optional: true, max: 300 }),
  'food-others': yesNo({ basis: 3 }),
  members: group({
    'm-first': name({ basis: 3, orElse: 'm-last' }),
    'm-last': name({ basis: 3, orElse: 'm-first' }),
    'm-living': choice(['in-home', 'away', 'shared-custody'], { basis: 3 }),
    'm-relationship': choice(
      ['spouse', 'partner', 'child', 'stepchild', 'grandchild', 'parent', 'sibling', 'other-relative', 'not-related'],
      { basis: 3 },
    ),
    'm-food': yesNo({ basis: 3 }),
    'm-applying': yesNo({ basis: 3 }),
    'm-gender': choice(genders, { basis: 8, optional: true }),
    'm-dob': birthDate({ basis: 3 }),
    'm-ssn-has': yesNo({ basis: 4, optional: true }),
    'm-ssn': ssn({ basis: 4, optional: true }),
  }),
  'applying-who': whoAll({ basis: 3, start: 'everyone' }),
  'ssn-now': choice(['later', 'now'], { basis: 4 }),

  'citizen-all': yesNo({ basis: 3 }),
  'noncit-who': whoAll({ basis: 3, among: 'applying' }),
  people: group({
    citizen: yesNo({ basis: 3, optional: true }),
    'noncit-status': choice(
      [
        'lawful-permanent-resident',
        'refugee-or-asylee',
        'cuban-or-haitian-entrant',
        'compact-of-free-association',
        'parolee',
        'other',
        'say-at-interview',
      ],
      { basis: 3 },
    ),
    'noncit-entry': pastDay({ basis: 4, optional: true }),
    'noncit-doc-type': choice(
      ['permanent-resident-card', 'arrival-record', 'employment-card', 'foreign-passport', 'other'],
      { basis: 4, optional: true },
    ),
    'noncit-doc-number': text({ basis: 4, optional: true, max: 40 }),
    'noncit-sponsored': yesNo({ basis: 3 }),
  }),
  'noncit-40q': yesNo({ basis: 3 }),
  'noncit-tu': yesNo({ basis: 3, optional: true }),
  'sponsor-name': name({ basis: 4, optional: true }),
  'sponsor-i864': yesNo({ basis: 3 }),
  'sponsor-money': money({ basis: 3 }),

  'ca-resident': yesNo({ basis: 3 }),
  'disab-any': yesNo({ basis: 3 }),
  'disab-who': whoAll({ basis: 3 }),
  'pregnant-any': yesNoText({ basis: 4 }),
  'elder-separate': yesNo({ basis: 3 }),
  'svc-wic': yesNo({ basis: 5 }),
  'svc-planning': yesNo({ basis: 5 }),
  'absent-parent': yesNoText({ basis: 5 }),
  caretaker: yesNo({ basis: 5 }),
  'foster-child': yesNo({ basis: 3 }),
  'foster-count': yesNo({ basis: 3 }),
  'facility-any': yesNoText({ basis: 3 }),
  'other-food-any': yesNoText({ basis: 3 }),
  'military-any': yesNoText({ basis: 5 }),
  'past-aid': yesNoText({ basis: 4 }),
  'aid-stopped': yesNo({ basis: 3 }),

  'law-duplicate': yesNo({ basis: 3 }),
  'law-trafficking': yesNo({ basis: 3 }),
  'law-drugs-trade': yesNo({ basis: 3 }),
  'law-guns-trade': yesNo({ basis: 3 }),
  'law-fleeing': yesNo({ basis: 3 }),
  'law-parole': yesNo({ basis: 3 }),
  'law-drug-felony': yesNo({ basis: 8 }),

  'student-any': yesNo({ basis: 3 }),
  students: group({
    'student-who': who({ basis: 3 }),
    'student-school': text({ basis: 4, max: 100 }),
    'student-half': yesNo({ basis: 3 }),
    'student-hours': number({ basis: 3, max: 168 }),
    'student-workstudy': yesNo({ basis: 3 }),
  }),

  'work-types': choices(['job', 'self-employed', 'none'], { basis: 3 }),
  'job-any': yesNo({ basis: 3 }),
  jobs: group({
    'job-who': who({ basis: 3 }),
    'job-employer': text({ basis: 4, max: 100 }),
    'job-address': text({ basis: 4, optional: true }),
    'job-phone': phone({ basis: 4, optional: true }),
    'job-rate': money({ basis: 4, optional: true }),
    'job-hours': number({ basis: 4, max: 168 }),
    'job-frequency': choice(payPeriods, { basis: 3 }),
    'job-pay': money({ basis: 3 }),
    'job-gross-month': money({ basis: 3 }),
    'job-continue': yesNo({ basis: 3 }),
  }),
  'selfemp-any': yesNo({ basis: 3 }),
  businesses: group({
    'se-who': who({ basis: 3 }),
    'se-name': text({ basis: 4, max: 100 }),
    'se-gross': money({ basis: 3 }),
    'se-expense-method': choice(['40-percent', 'actual-costs'], { basis: 3 }),
  }),
  'job-change-any': yesNo({ basis: 3 }),
  'strike-any': yesNo({ basis: 3 }),
  'loss-detail': lines({ basis: 4, max: 500 }),

  'unearned-any': yesNo({ basis: 3 }),
  'unearned-types': choices(
    [
      'social-security',
      'ssi',
      'unemployment',
      'disability-pay',
      'child-support',
      'cash-aid',
      'pension',
      'veterans',
      'workers-comp',
      'student-grant',
      'family-help',
      'other',
      'none',
    ],
    { basis: 3 },
  ),
  'ui-12m': yesNo({ basis: 4 }),
  'inkind-any': yesNoText({ basis: 5 }),
  'other-money': group({
    'un-who': who({ basis: 3 }),
    'un-source': text({ basis: 4, max: 100 }),
    'un-amount': money({ basis: 3 }),
    'un-frequency': choice(payPeriods, { basis: 3 }),
    'un-continue': yesNo({ basis: 3 }),
  }),
  'income-varies': yesNo({ basis: 3 }),
  'income-year': money({ basis: 5, max: 10_000_000 }),
  'income-right': yesNo({ basis: 4 }),

  'accounts-any': yesNo({ basis: 8 }),
  'other-assets-any': yesNo({ basis: 5 }),
  'property-any': yesNoText({ basis: 5 }),
  'vehicle-any': yesNo({ basis: 5 }),
  'sold-any': yesNo({ basis: 8 }),
  accounts: group({
    'acct-owner': who({ basis: 8 }),
    'acct-type': choice(['checking', 'savings', 'prepaid-card', 'cash', 'other'], { basis: 8 }),
    'acct-value': money({ basis: 8, max: 1_000_000 }),
  }),
  vehicles: group({
    'veh-model': text({ basis: 5, max: 100 }),
    'veh-value': money({ basis: 5, max: 1_000_000 }),
  }),

  'rent-any': yesNo({ basis: 3 }),
  'rent-amount': money({ basis: 3 }),
  'rent-help': yesNo({ basis: 3 }),
  subsidised: yesNo({ basis: 4 }),
  'tax-insurance-any': yesNo({ basis: 3 }),
  'utility-types': choices(['heating-cooling', 'phone', 'water', 'none'], { basis: 3 }),
  'heat-any': yesNo({ basis: 3 }),
  'phone-bill-any': yesNo({ basis: 3 }),
  'water-any': yesNo({ basis: 3 }),
  liheap: yesNo({ basis: 3 }),
  'util-month': money({ basis: 8 }),

  'cost-types': choices(['care', 'child-support', 'medical', 'none'], { basis: 3 }),
  'care-any': yesNo({ basis: 3 }),
  'care-costs': group({
    'care-who': who({ basis: 3 }),
    'care-provider': text({ basis: 4, optional: true }),
    'care-amount': money({ basis: 3 }),
    'care-frequency': choice(payPeriods, { basis: 3 }),
  }),
  'child-support-any': yesNo({ basis: 3 }),
  'spousal-support-any': yesNo({ basis: 5 }),
  'support-who': text({ basis: 4 }),
  'support-amount': money({ basis: 3 }),
  'medical-any': yesNo({ basis: 3 }),
  'medical-costs': group({
    'med-who': who({ basis: 3 }),
    'med-amount': money({ basis: 3 }),
    'med-reimbursed': yesNo({ basis: 3 }),
  }),
  'special-needs': choices(['special-diet', 'phone', 'laundry', 'housework', 'none'], { basis: 5 }),

  'tax-filer': yesNo({ basis: 5 }),
  'tax-dependents': number({ basis: 5, max: 20 }),
  'cover-any': yesNoText({ basis: 5 }),
  'cover-bills': yesNo({ basis: 5 }),

  'rep-any': yesNo({ basis: 4 }),
  'rep-name': name({ basis: 4 }),
  'rep-phone': phone({ basis: 4, optional: true }),
  'shopper-any': yesNoText({ basis: 4 }),
  'assister-org': text({ basis: 8, optional: true, max: 100 }),
  'interview-type': choice(['phone', 'in-person'], { basis: 4 }),
  'interview-when': choices(
    ['any-day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'any-time', 'mornings', 'afternoons'],
    { basis: 4, optional: true },
  ),
  'interview-days': choices(['any-day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'], {
    basis: 4,
    optional: true,
  }),
  'interview-times': choices(['any-time', 'mornings', 'afternoons'], { basis: 4, optional: true }),

  'rights-ack': ack({ basis: 7 }),
  'penalties-ack': ack({ basis: 7 }),
  'perjury-ack': ack({ basis: 1 }),
  signature: signature({ basis: 1 }),
  'esign-pin': password({ basis: 8, format: 'pin' }),
  'second-signature': signature({ basis: 5, optional: true }),

  'docs-upload': papers({ basis: 4, optional: true }),
  voter: choice(['register', 'already', 'no'], { basis: 7, optional: true }),
  office: choice(['main', 'north', 'south'], { basis: 8 }),
}
