import { group } from './group.ts'
import { ack, choice, choices, who, whoAll, yesNo } from './kinds/chosen.ts'
import { birthDate } from './kinds/date.ts'
import { money } from './kinds/money.ts'
import { moneyRange } from './kinds/moneyRange.ts'
import { papers } from './kinds/papers.ts'
import { email, lines, name, phone, signature, ssn, text, zip } from './kinds/written.ts'

/**
 * Every question, once. The id is the key everywhere: input name, stored answer, event, export column, words. `basis`
 * is the legal code of the question bank: what the law lets a form do with the question.
 *
 * Questions of a group are asked for each item; those of `people` for each person, the applicant included.
 */
export const bank = {
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

  'home-zip': zip({ basis: 1, autoComplete: 'postal-code' }),
  // Asked the kind way round, "Do you have a steady place to live?", so its no comes first.
  homeless: { ...yesNo({ basis: 3 }), options: ['no', 'yes'] as const },
  'home-street': text({ basis: 1, autoComplete: 'address-line1' }),
  'home-unit': text({ basis: 1, optional: true, autoComplete: 'address-line2', max: 60 }),
  'home-city': { ...text({ basis: 1, autoComplete: 'address-level2', max: 100 }), prefill: 'city-of-zip' as const },
  'mail-same': yesNo({ basis: 4 }),
  'mail-address': lines({ basis: 4, autoComplete: 'street-address', max: 300 }),

  'first-name': name({ basis: 1, autoComplete: 'given-name', orElse: 'last-name' }),
  'last-name': name({ basis: 1, autoComplete: 'family-name', orElse: 'first-name' }),
  dob: birthDate({ basis: 3, autoComplete: 'bday' }),
  'applying-self': yesNo({ basis: 3 }),
  ssn: ssn({ basis: 4, optional: true }),

  'phone-cell': phone({ basis: 4, optional: true, autoComplete: 'tel-national' }),
  'text-ok': yesNo({ basis: 4, optional: true }),
  email: email({ basis: 4, optional: true, autoComplete: 'email' }),

  'food-others': yesNo({ basis: 3 }),
  members: group({
    'm-first': name({ basis: 3, orElse: 'm-last' }),
    'm-last': name({ basis: 3, orElse: 'm-first' }),
    'm-relationship': choice(
      ['spouse', 'partner', 'child', 'stepchild', 'grandchild', 'parent', 'sibling', 'other-relative', 'not-related'],
      { basis: 3 },
    ),
    'm-dob': birthDate({ basis: 3 }),
    'm-applying': yesNo({ basis: 3 }),
    'm-ssn': ssn({ basis: 4, optional: true }),
  }),
  'applying-who': whoAll({ basis: 3, start: 'everyone' }),
  'ssn-now': choice(['later', 'now'], { basis: 4 }),

  'citizen-all': yesNo({ basis: 3 }),
  'noncit-who': whoAll({ basis: 3, among: 'applying' }),
  people: group({
    citizen: yesNo({ basis: 3, optional: true }),
  }),

  'disab-any': yesNo({ basis: 3 }),
  'disab-who': whoAll({ basis: 3 }),

  'student-any': yesNo({ basis: 3 }),
  students: group({
    'student-who': who({ basis: 3 }),
    'student-half': yesNo({ basis: 3 }),
    'student-workstudy': yesNo({ basis: 3 }),
  }),

  'work-types': choices(['job', 'self-employed', 'none'], { basis: 3 }),
  'job-any': yesNo({ basis: 3 }),
  jobs: group({
    'job-who': who({ basis: 3 }),
    'job-employer': text({ basis: 4, max: 100 }),
    'job-frequency': choice(['every-week', 'every-2-weeks', 'twice-a-month', 'monthly'], { basis: 3 }),
    'job-pay': money({ basis: 3 }),
  }),
  'selfemp-any': yesNo({ basis: 3 }),
  businesses: group({
    'se-who': who({ basis: 3 }),
    'se-gross': money({ basis: 3 }),
  }),

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
  'other-money': group({
    'un-amount': money({ basis: 3 }),
  }),
  'income-right': yesNo({ basis: 4 }),

  'rent-amount': money({ basis: 3 }),
  'utility-types': choices(['heating-cooling', 'phone', 'water', 'none'], { basis: 3 }),
  'heat-any': yesNo({ basis: 3 }),
  'phone-bill-any': yesNo({ basis: 3 }),
  'water-any': yesNo({ basis: 3 }),

  'cost-types': choices(['care', 'child-support', 'medical', 'none'], { basis: 3 }),
  'care-any': yesNo({ basis: 3 }),
  'care-costs': group({
    'care-amount': money({ basis: 3 }),
  }),
  'child-support-any': yesNo({ basis: 3 }),
  'support-amount': money({ basis: 3 }),
  'medical-any': yesNo({ basis: 3 }),
  'medical-costs': group({
    'med-amount': money({ basis: 3 }),
  }),

  'money-on-hand': money({ basis: 2, max: 1_000_000 }),
  farmworker: yesNo({ basis: 2 }),

  'rep-any': yesNo({ basis: 4 }),
  'rep-name': name({ basis: 4 }),
  'rep-phone': phone({ basis: 4, optional: true }),
  'interview-when': choices(
    ['any-day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'any-time', 'mornings', 'afternoons'],
    { basis: 4, optional: true },
  ),
  'interview-days': choices(['any-day', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'], {
    basis: 4,
    optional: true,
  }),
  'interview-times': choices(['any-time', 'mornings', 'afternoons'], { basis: 4, optional: true }),

  hispanic: yesNo({ basis: 6, optional: true }),
  race: choices(['american-indian', 'asian', 'black', 'pacific-islander', 'white'], { basis: 6, optional: true }),

  'rights-ack': ack({ basis: 7 }),
  'perjury-ack': ack({ basis: 1 }),
  signature: signature({ basis: 1 }),

  'docs-upload': papers({ basis: 4, optional: true }),
  'medi-cal-interest': yesNo({ basis: 5, optional: true }),
  voter: choice(['register', 'already', 'no'], { basis: 7, optional: true }),
}
