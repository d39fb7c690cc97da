import type { Condition, Form, Page } from './form.ts'
import { programCodes } from './programCodes.ts'

const yes = 'yes' as const
const livesSomewhere: Condition = { question: 'homeless', is: 'no' }
const hasNonCitizens: Condition = { some: 'people', where: { question: 'citizen', is: 'no' } }

/** A screen that only lists names and has a Continue button. */
const summary = (id: string, ref: string, section: Page['section']): Page => ({
  id,
  ref,
  section,
  ask: [],
  role: 'review',
})

/**
 * The long form, L01 to L62 (question bank, "Screen order: LONG"): a composite of the online applications Californians
 * met in 2014 and 2015, with their habits and without artificial delay. Pages sent from L12 lead to the signature at once.
 */
export const long: Form = {
  id: 'long',
  version: 1,
  words: 'agency',
  look: 'portal',
  programCodes,
  steps: [
    { id: 'county', ref: 'L01', section: 'start', ask: ['acct-county'] },
    {
      id: 'account',
      ref: 'L02',
      section: 'start',
      ask: ['acct-username', 'acct-password', 'acct-password-2', 'acct-secret-1', 'acct-secret-1-answer'],
    },
    { id: 'confirm-account', ref: 'L03', section: 'start', ask: ['acct-email', 'acct-code'] },
    { id: 'what-to-expect', ref: 'L04', section: 'start', ask: [], role: 'reading' },
    { id: 'coversheet', ref: 'L05', section: 'start', ask: ['readme-ack'] },
    { id: 'programs', ref: 'L06', section: 'start', ask: ['programs', 'expedited-ask', 'medi-cal-interest'] },

    {
      id: 'your-name',
      ref: 'L07',
      section: 'you',
      ask: ['first-name', 'middle-name', 'last-name', 'other-names'],
    },
    {
      id: 'where-you-live',
      ref: 'L08',
      section: 'you',
      ask: [
        'homeless',
        { question: 'home-street', showIf: livesSomewhere },
        { question: 'home-unit', showIf: livesSomewhere },
        { question: 'home-city', showIf: livesSomewhere },
        'home-zip',
        { question: 'address-permanent', showIf: livesSomewhere },
      ],
    },
    { id: 'address-match', ref: 'L09', section: 'you', showIf: livesSomewhere, ask: ['address-match'] },
    {
      id: 'mailing-address',
      ref: 'L10',
      section: 'you',
      ask: [
        { question: 'mail-same', showIf: livesSomewhere },
        {
          question: 'mail-address',
          showIf: {
            any: [
              { question: 'mail-same', is: 'no' },
              { question: 'homeless', is: yes },
            ],
          },
        },
      ],
    },
    {
      id: 'how-to-reach-you',
      ref: 'L11',
      section: 'you',
      ask: ['phone-home', 'phone-cell', 'phone-work', 'text-ok', 'email', 'contact-best-time'],
    },
    {
      id: 'early-submit',
      ref: 'L12',
      section: 'you',
      ask: ['early-submit'],
      leap: { when: { question: 'early-submit', is: 'send-now' }, to: 'rights-and-penalties', flag: 'sent_early' },
    },
    {
      id: 'about-you',
      ref: 'L13',
      section: 'you',
      ask: [
        'dob',
        'applying-self',
        'gender',
        'marital-status',
        'ssn-has',
        {
          question: 'ssn',
          showIf: {
            all: [
              { question: 'applying-self', is: yes },
              { question: 'ssn-has', is: yes },
            ],
          },
        },
        'birth-country',
      ],
    },
    {
      id: 'race-and-ethnicity',
      ref: 'L14',
      section: 'you',
      ask: [
        'race-decline',
        { question: 'hispanic', showIf: { question: 'race-decline', is: 'no' } },
        { question: 'race', showIf: { question: 'race-decline', is: 'no' } },
        { question: 'race-detail', showIf: { question: 'race', includes: 'asian' } },
      ],
    },
    {
      id: 'language-and-help',
      ref: 'L15',
      section: 'you',
      ask: ['lang-speak', 'lang-read', 'interpreter', 'accommodation', 'dv-history'],
    },
    {
      id: 'urgent-needs',
      ref: 'L16',
      section: 'you',
      ask: [
        'urgent-rent',
        'urgent-utilities',
        'money-on-hand',
        'income-under-150',
        'costs-over-income',
        'farmworker',
        'eviction',
        'shutoff',
        'food-3-days',
      ],
    },

    {
      id: 'others-in-home',
      ref: 'L17',
      section: 'household',
      ask: ['others-home', { question: 'not-sharing-food', showIf: { question: 'others-home', is: yes } }],
    },
    {
      id: 'household-members',
      over: 'members',
      mode: 'add',
      showIf: { question: 'others-home', is: yes },
      // Who lives with others and names some who eat apart may have nobody to add.
      opensIf: { question: 'not-sharing-food', is: null },
      pages: [
        {
          id: 'person-basics',
          ref: 'L18',
          section: 'household',
          ask: ['m-first', 'm-last', 'm-living', 'm-relationship', 'm-food', 'm-applying'],
        },
        {
          id: 'person-details',
          ref: 'L19',
          section: 'household',
          ask: [
            'm-gender',
            'm-dob',
            { question: 'm-ssn-has', showIf: { question: 'm-applying', is: yes } },
            {
              question: 'm-ssn',
              showIf: {
                all: [
                  { question: 'm-applying', is: yes },
                  { question: 'm-ssn-has', is: yes },
                ],
              },
            },
          ],
        },
      ],
    },
    { id: 'citizenship', ref: 'L20', section: 'household', ask: [{ forEach: 'people', ask: ['citizen'] }] },
    {
      id: 'immigrants',
      over: 'people',
      mode: 'each',
      among: 'applying',
      where: { question: 'citizen', is: 'no' },
      showIf: hasNonCitizens,
      pages: [
        {
          id: 'immigration-papers',
          ref: 'L21',
          section: 'household',
          ask: [
            'noncit-status',
            'noncit-entry',
            'noncit-doc-type',
            'noncit-doc-number',
            'noncit-sponsored',
            'noncit-40q',
            'noncit-tu',
          ],
        },
      ],
    },
    {
      id: 'sponsor',
      ref: 'L22',
      section: 'household',
      showIf: { some: 'people', where: { question: 'noncit-sponsored', is: yes } },
      ask: ['sponsor-name', 'sponsor-i864', 'sponsor-money'],
    },
    { id: 'residency', ref: 'L23', section: 'household', ask: ['ca-resident'] },
    {
      id: 'health',
      ref: 'L24',
      section: 'household',
      ask: [
        'disab-any',
        { question: 'disab-who', showIf: { question: 'disab-any', is: yes } },
        'pregnant-any',
        'elder-separate',
      ],
    },
    { id: 'health-services', ref: 'L25', section: 'household', ask: ['svc-wic', 'svc-planning'] },
    {
      id: 'family-ties',
      ref: 'L26',
      section: 'household',
      ask: [
        'absent-parent',
        'caretaker',
        'foster-child',
        { question: 'foster-count', showIf: { question: 'foster-child', is: yes } },
      ],
    },
    { id: 'facilities', ref: 'L27', section: 'household', ask: ['facility-any', 'other-food-any'] },
    { id: 'military', ref: 'L28', section: 'household', ask: ['military-any'] },
    { id: 'past-aid', ref: 'L29', section: 'household', ask: ['past-aid', 'aid-stopped'] },
    {
      id: 'legal-questions',
      ref: 'L30',
      section: 'household',
      ask: [
        'law-duplicate',
        'law-trafficking',
        'law-drugs-trade',
        'law-guns-trade',
        'law-fleeing',
        'law-parole',
        'law-drug-felony',
      ],
    },
    summary('people-summary', 'L31', 'household'),

    {
      id: 'school-and-work',
      ref: 'L32',
      section: 'money',
      ask: ['student-any', 'job-any', 'selfemp-any', 'job-change-any', 'strike-any'],
    },
    {
      id: 'students',
      over: 'students',
      mode: 'add',
      showIf: { question: 'student-any', is: yes },
      pages: [
        {
          id: 'student-details',
          ref: 'L33',
          section: 'money',
          ask: ['student-who', 'student-school', 'student-half', 'student-hours'],
        },
      ],
    },
    {
      id: 'jobs',
      over: 'jobs',
      mode: 'add',
      showIf: { question: 'job-any', is: yes },
      pages: [
        {
          id: 'job-details',
          ref: 'L34',
          section: 'money',
          ask: [
            'job-who',
            'job-employer',
            'job-address',
            'job-phone',
            'job-rate',
            'job-hours',
            'job-frequency',
            'job-gross-month',
            'job-continue',
          ],
        },
      ],
    },
    {
      id: 'businesses',
      over: 'businesses',
      mode: 'add',
      showIf: { question: 'selfemp-any', is: yes },
      pages: [
        {
          id: 'business-details',
          ref: 'L35',
          section: 'money',
          ask: ['se-who', 'se-name', 'se-gross', 'se-expense-method'],
        },
      ],
    },
    {
      id: 'job-loss',
      ref: 'L36',
      section: 'money',
      showIf: {
        any: [
          { question: 'job-change-any', is: yes },
          { question: 'strike-any', is: yes },
        ],
      },
      ask: ['loss-detail'],
    },
    {
      id: 'unearned-income',
      ref: 'L37',
      section: 'money',
      ask: ['unearned-any', 'unearned-types', 'ui-12m', 'inkind-any'],
    },
    {
      id: 'other-money',
      over: 'other-money',
      mode: 'add',
      opensWith: 'unearned-types',
      showIf: { question: 'unearned-any', is: yes },
      pages: [
        {
          id: 'unearned-details',
          ref: 'L38',
          section: 'money',
          ask: ['un-who', 'un-source', 'un-amount', 'un-frequency', 'un-continue'],
        },
      ],
    },
    { id: 'yearly-income', ref: 'L39', section: 'money', ask: ['income-varies', 'income-year'] },
    summary('income-summary', 'L40', 'money'),
    {
      id: 'resources',
      ref: 'L41',
      section: 'money',
      ask: ['accounts-any', 'other-assets-any', 'property-any', 'vehicle-any', 'sold-any'],
    },
    {
      id: 'accounts',
      over: 'accounts',
      mode: 'add',
      showIf: { question: 'accounts-any', is: yes },
      pages: [{ id: 'account-details', ref: 'L42', section: 'money', ask: ['acct-owner', 'acct-type', 'acct-value'] }],
    },
    {
      id: 'vehicles',
      over: 'vehicles',
      mode: 'add',
      showIf: { question: 'vehicle-any', is: yes },
      pages: [{ id: 'vehicle-details', ref: 'L43', section: 'money', ask: ['veh-model', 'veh-value'] }],
    },
    summary('resources-summary', 'L44', 'money'),

    {
      id: 'housing-bills',
      ref: 'L45',
      section: 'costs',
      ask: [
        'rent-any',
        'rent-help',
        'subsidised',
        'tax-insurance-any',
        'heat-any',
        'phone-bill-any',
        'water-any',
        'liheap',
      ],
    },
    {
      id: 'housing-amount',
      ref: 'L46',
      section: 'costs',
      showIf: { question: 'rent-any', is: yes },
      ask: ['rent-amount'],
    },
    {
      id: 'utility-amount',
      ref: 'L47',
      section: 'costs',
      showIf: {
        any: [
          { question: 'heat-any', is: yes },
          { question: 'phone-bill-any', is: yes },
          { question: 'water-any', is: yes },
        ],
      },
      ask: ['util-month'],
    },
    {
      id: 'other-expenses',
      ref: 'L48',
      section: 'costs',
      ask: ['care-any', 'child-support-any', 'spousal-support-any', 'medical-any', 'special-needs'],
    },
    {
      id: 'care-costs',
      over: 'care-costs',
      mode: 'add',
      showIf: { question: 'care-any', is: yes },
      pages: [
        {
          id: 'care-details',
          ref: 'L49',
          section: 'costs',
          ask: ['care-who', 'care-provider', 'care-amount', 'care-frequency'],
        },
      ],
    },
    {
      id: 'support-details',
      ref: 'L50',
      section: 'costs',
      showIf: {
        any: [
          { question: 'child-support-any', is: yes },
          { question: 'spousal-support-any', is: yes },
        ],
      },
      ask: ['support-who', { question: 'support-amount', showIf: { question: 'child-support-any', is: yes } }],
    },
    {
      id: 'medical-costs',
      over: 'medical-costs',
      mode: 'add',
      showIf: { question: 'medical-any', is: yes },
      pages: [
        { id: 'medical-details', ref: 'L51', section: 'costs', ask: ['med-who', 'med-amount', 'med-reimbursed'] },
      ],
    },
    summary('expenses-summary', 'L52', 'costs'),

    { id: 'taxes', ref: 'L53', section: 'finish', ask: ['tax-filer', 'tax-dependents'] },
    { id: 'health-coverage', ref: 'L54', section: 'finish', ask: ['cover-any', 'cover-bills'] },
    {
      id: 'representative',
      ref: 'L55',
      section: 'finish',
      ask: [
        'rep-any',
        { question: 'rep-name', showIf: { question: 'rep-any', is: yes } },
        { question: 'rep-phone', showIf: { question: 'rep-any', is: yes } },
        'shopper-any',
        'assister-org',
      ],
    },
    {
      id: 'interview-choice',
      ref: 'L56',
      section: 'finish',
      ask: ['interview-type', 'interview-days', 'interview-times'],
    },
    {
      id: 'rights-and-penalties',
      ref: 'L57',
      section: 'finish',
      segment: 'signature',
      ask: ['rights-ack', 'penalties-ack'],
    },
    {
      id: 'signature-page',
      ref: 'L58',
      section: 'finish',
      segment: 'signature',
      ask: ['perjury-ack', 'signature', 'esign-pin', 'second-signature'],
    },
    { id: 'documents', ref: 'L59', section: 'finish', segment: 'documents', ask: ['docs-upload'] },
    { id: 'voter-registration', ref: 'L60', section: 'finish', segment: 'confirmation', ask: ['voter'] },
    { id: 'office', ref: 'L61', section: 'finish', ask: ['office'], role: 'send' },
    { id: 'confirmation', ref: 'L62', section: 'after', segment: 'confirmation', ask: [], role: 'reading' },
  ],
}
