import type { Condition, Form } from './form.ts'

const livesSomewhere: Condition = { question: 'homeless', is: 'no' }
const eatsWithOthers: Condition = { question: 'food-others', is: 'yes' }
const hasNonCitizens: Condition = { question: 'citizen-all', is: 'no' }
const hasStudents: Condition = { question: 'student-any', is: 'yes' }
const paysCare: Condition = { question: 'care-any', is: 'yes' }
const paysChildSupport: Condition = { question: 'child-support-any', is: 'yes' }
const paysMedical: Condition = { question: 'medical-any', is: 'yes' }
const hasHelper: Condition = { question: 'rep-any', is: 'yes' }
const givesNumbersNow: Condition = { question: 'ssn-now', is: 'now' }

/** The simplified form, S01 to S37 (question bank, "Screen order: SIMPLIFIED"). */
export const simplified: Form = {
  id: 'simplified',
  version: 1,
  words: 'plain',
  preScreener: 'pre-screener@1',
  given: ['lang-read'],
  steps: [
    { id: 'language', ref: 'S01', section: 'start', ask: ['lang-speak'] },
    { id: 'zip', ref: 'S02', section: 'start', ask: ['home-zip'] },
    { id: 'how-it-works', ref: 'S03', section: 'start', ask: [], role: 'reading' },

    { id: 'name', ref: 'S04', section: 'you', ask: ['first-name', 'last-name', 'dob'] },
    { id: 'place', ref: 'S05', section: 'you', ask: ['homeless'] },
    {
      id: 'address',
      ref: 'S06',
      section: 'you',
      showIf: livesSomewhere,
      ask: ['home-street', 'home-unit', 'home-city'],
    },
    {
      id: 'mail',
      ref: 'S07',
      section: 'you',
      ask: [
        { question: 'mail-same', showIf: livesSomewhere },
        {
          question: 'mail-address',
          showIf: {
            any: [
              { question: 'mail-same', is: 'no' },
              { question: 'homeless', is: 'yes' },
            ],
          },
        },
      ],
    },
    { id: 'contact', ref: 'S08', section: 'you', ask: ['phone-cell', 'text-ok', 'email'] },

    { id: 'food', ref: 'S09', section: 'household', ask: ['food-others'] },
    {
      id: 'people',
      over: 'members',
      mode: 'add',
      showIf: eatsWithOthers,
      pages: [
        { id: 'person', ref: 'S10', section: 'household', ask: ['m-first', 'm-last', 'm-relationship', 'm-dob'] },
      ],
    },
    { id: 'applying', ref: 'S11', section: 'household', showIf: eatsWithOthers, ask: ['applying-who'] },
    {
      id: 'disability',
      ref: 'S12',
      section: 'household',
      ask: ['disab-any', { question: 'disab-who', showIf: { question: 'disab-any', is: 'yes' } }],
    },
    { id: 'citizens', ref: 'S13', section: 'household', ask: ['citizen-all'] },
    { id: 'noncitizens', ref: 'S14', section: 'household', showIf: hasNonCitizens, ask: ['noncit-who'] },
    { id: 'college', ref: 'S15', section: 'household', ask: ['student-any'] },
    {
      id: 'students',
      over: 'students',
      mode: 'add',
      showIf: hasStudents,
      pages: [
        {
          id: 'student',
          ref: 'S16',
          section: 'household',
          ask: ['student-who', 'student-half', 'student-workstudy'],
        },
      ],
    },

    { id: 'work', ref: 'S17', section: 'money', ask: ['work-types'] },
    {
      id: 'jobs',
      over: 'jobs',
      mode: 'add',
      showIf: { question: 'job-any', is: 'yes' },
      pages: [
        { id: 'job', ref: 'S18', section: 'money', ask: ['job-who', 'job-employer', 'job-frequency', 'job-pay'] },
      ],
    },
    {
      id: 'businesses',
      over: 'businesses',
      mode: 'add',
      showIf: { question: 'selfemp-any', is: 'yes' },
      pages: [{ id: 'business', ref: 'S19', section: 'money', ask: ['se-who', 'se-gross'] }],
    },
    { id: 'other-money-types', ref: 'S20', section: 'money', ask: ['unearned-types'] },
    {
      id: 'other-money',
      over: 'other-money',
      mode: 'add',
      opensWith: 'unearned-types',
      showIf: { question: 'unearned-any', is: 'yes' },
      pages: [{ id: 'other-money-amount', ref: 'S21', section: 'money', ask: ['un-amount'] }],
    },
    { id: 'monthly-total', ref: 'S22', section: 'money', ask: ['income-right'] },

    { id: 'rent', ref: 'S23', section: 'costs', ask: ['rent-amount'] },
    { id: 'utilities', ref: 'S24', section: 'costs', ask: ['utility-types'] },
    { id: 'costs', ref: 'S25', section: 'costs', ask: ['cost-types'] },
    {
      id: 'cost-amounts',
      ref: 'S26',
      section: 'costs',
      showIf: { any: [paysCare, paysChildSupport, paysMedical] },
      ask: [
        { forEach: 'care-costs', ask: ['care-amount'], showIf: paysCare, atLeastOne: true },
        { question: 'support-amount', showIf: paysChildSupport },
        { forEach: 'medical-costs', ask: ['med-amount'], showIf: paysMedical, atLeastOne: true },
      ],
    },
    { id: 'money-on-hand', ref: 'S27', section: 'costs', ask: ['money-on-hand', 'farmworker'] },

    {
      id: 'social-security-numbers',
      ref: 'S28',
      section: 'finish',
      ask: [
        'ssn-now',
        { question: 'ssn', showIf: { all: [givesNumbersNow, { question: 'applying-self', is: 'yes' }] } },
        {
          forEach: 'members',
          where: { question: 'm-applying', is: 'yes' },
          ask: ['m-ssn'],
          showIf: givesNumbersNow,
        },
      ],
    },
    { id: 'interview', ref: 'S29', section: 'finish', ask: ['interpreter', 'rep-any', 'interview-when'] },
    { id: 'helper', ref: 'S30', section: 'finish', showIf: hasHelper, ask: ['rep-name', 'rep-phone'] },
    { id: 'background', ref: 'S31', section: 'finish', ask: ['hispanic', 'race'] },
    { id: 'check-answers', ref: 'S32', section: 'finish', ask: [], role: 'review' },
    { id: 'rights', ref: 'S33', section: 'finish', segment: 'signature', ask: ['rights-ack'] },
    {
      id: 'sign',
      ref: 'S34',
      section: 'finish',
      segment: 'signature',
      role: 'send',
      ask: ['perjury-ack', 'signature'],
    },

    { id: 'sent', ref: 'S35', section: 'after', segment: 'confirmation', ask: [], role: 'reading' },
    { id: 'papers', ref: 'S36', section: 'after', segment: 'documents', ask: ['docs-upload'] },
    { id: 'offers', ref: 'S37', section: 'after', segment: 'confirmation', ask: ['medi-cal-interest', 'voter'] },
  ],
}
