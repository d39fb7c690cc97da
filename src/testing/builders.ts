import type { Form, Loop, Page } from '../forms/form.ts'
import type { Answers } from '../questions/answers.ts'

/** A page that asks nothing in particular; say what matters. */
export const aPage = (page: Partial<Page> & { id: string }): Page => ({
  ref: page.id.toUpperCase(),
  section: 'you',
  ask: [],
  ...page,
})

/** A form of these steps and no others; it need not be sound. */
export const aForm = (steps: readonly (Page | Loop)[], form: Partial<Form> = {}): Form => ({
  id: 'small',
  version: 1,
  words: 'plain',
  steps,
  ...form,
})

/** The pages without which a form can't file: name, address, signature, send. */
export const filing: { name: Page; address: Page; sign: Page } = {
  name: aPage({ id: 'name', ask: ['first-name', 'last-name'] }),
  address: aPage({ id: 'address', ask: ['home-street'] }),
  sign: aPage({ id: 'sign', ask: ['signature'], role: 'send' }),
}

/** A sound form: name and address, these steps, signature and send. */
export const aSoundForm = (steps: readonly (Page | Loop)[] = [], form: Partial<Form> = {}): Form =>
  aForm([filing.name, filing.address, ...steps, filing.sign], form)

/** Somebody who has answered the pre-screener: two people, one of them with a job. */
export const aScreened = (change: Answers = {}): Answers => ({
  'pre-size': '2',
  'pre-60-disabled': 'no',
  'pre-student': 'no',
  'pre-earned-frequency': 'monthly',
  'pre-earned': { from: 120_000, to: 120_000 },
  'pre-other-income': { from: 0, to: 0 },
  'pre-no-home': 'no',
  'pre-housing': { from: 90_000, to: 90_000 },
  'pre-utilities': 'heating-cooling',
  'pre-money': { from: 5_000, to: 5_000 },
  ...change,
})

/** Somebody who lives alone, has one job, and has filled in the whole simplified form. */
export const anApplicant = (change: Answers = {}): Answers => ({
  'lang-read': 'en',
  'lang-speak': 'english',
  'home-zip': '93701',
  'first-name': 'Ana',
  'last-name': 'Soto',
  dob: '1991-03-27',
  homeless: 'no',
  'home-street': '12 Main St',
  'home-unit': null,
  'home-city': 'Fresno',
  'mail-same': 'yes',
  'phone-cell': '5595550142',
  'text-ok': 'yes',
  email: null,
  'food-others': 'no',
  'disab-any': 'no',
  'citizen-all': 'yes',
  'student-any': 'no',
  'work-types': ['job'],
  jobs: [
    { id: 'j1', 'job-who': 'me', 'job-employer': 'Tower Market', 'job-frequency': 'every-week', 'job-pay': 40_000 },
  ],
  'unearned-types': ['none'],
  'income-right': 'yes',
  'rent-amount': 65_000,
  'utility-types': ['heating-cooling', 'phone'],
  'cost-types': ['none'],
  'money-on-hand': 12_000,
  farmworker: 'no',
  'ssn-now': 'later',
  interpreter: 'no',
  'rep-any': 'no',
  'interview-when': ['any-day', 'mornings'],
  hispanic: null,
  race: null,
  'rights-ack': 'yes',
  'perjury-ack': 'yes',
  signature: 'Ana Soto',
  'docs-upload': null,
  'medi-cal-interest': 'no',
  voter: 'no',
  seen: ['how-it-works', 'check-answers', 'sent'],
  ...change,
})

/** Two parents with a job each and two children, who have filled in the whole simplified form. */
export const aFamily = (change: Answers = {}): Answers =>
  anApplicant({
    'food-others': 'yes',
    members: [
      { id: 'p1', 'm-first': 'Luis', 'm-last': 'Soto', 'm-relationship': 'spouse', 'm-dob': '1989-07-02' },
      { id: 'p2', 'm-first': 'Eva', 'm-last': 'Soto', 'm-relationship': 'child', 'm-dob': '2015-01-15' },
      { id: 'p3', 'm-first': 'Leo', 'm-last': 'Soto', 'm-relationship': 'child', 'm-dob': '2021-10-30' },
    ],
    'applying-who': ['me', 'p1', 'p2', 'p3'],
    jobs: [
      { id: 'j1', 'job-who': 'me', 'job-employer': 'Tower Market', 'job-frequency': 'every-week', 'job-pay': 40_000 },
      { id: 'j2', 'job-who': 'p1', 'job-employer': 'Olive Farm', 'job-frequency': 'monthly', 'job-pay': 130_000 },
    ],
    'unearned-types': ['child-support', 'other'],
    'other-money': [
      { id: 'o1', of: 'child-support', 'un-amount': 20_000 },
      { id: 'o2', of: 'other', 'un-amount': 5_000 },
    ],
    'cost-types': ['care'],
    'care-costs': [{ id: 'c1', 'care-amount': 30_000 }],
    ...change,
  })
