import type { Form } from './form.ts'

/**
 * The web form of the 2014 pilot that filled in three pages of CF 285 and sent them by fax (codeforamerica/clean,
 * app/views/application): about a dozen pages, nothing about income or costs, which were left to the call. Its page on
 * sharing the case with helpers has no question in the bank and stands as reading, with the question on messages.
 *
 * It asked who lives with the applicant. Here that is who shares food, so that room-mates who eat apart stay out of the
 * household in this form as in the others.
 */
export const pilot2014: Form = {
  id: 'pilot-2014',
  version: 1,
  words: 'plain',
  steps: [
    { id: 'pilot-start', ref: 'P01', section: 'start', ask: [], role: 'reading' },
    { id: 'pilot-name', ref: 'P02', section: 'you', ask: ['first-name', 'last-name', 'home-street', 'home-zip'] },
    { id: 'pilot-contact', ref: 'P03', section: 'you', ask: ['phone-cell', 'email', 'lang-speak'] },
    { id: 'pilot-about-you', ref: 'P04', section: 'you', ask: ['dob', 'ssn', 'gender'] },
    { id: 'pilot-others', ref: 'P05', section: 'household', ask: ['food-others'] },
    {
      id: 'household-members',
      over: 'members',
      mode: 'add',
      showIf: { question: 'food-others', is: 'yes' },
      pages: [
        {
          id: 'pilot-person',
          ref: 'P06',
          section: 'household',
          ask: ['m-first', 'm-last', 'm-dob', 'm-ssn', 'm-gender'],
        },
      ],
    },
    { id: 'pilot-documents', ref: 'P07', section: 'finish', segment: 'documents', ask: ['docs-upload'] },
    { id: 'pilot-interview', ref: 'P08', section: 'finish', ask: ['interview-days', 'interview-times'] },
    { id: 'pilot-sharing', ref: 'P09', section: 'finish', ask: ['text-ok'] },
    { id: 'pilot-rights', ref: 'P10', section: 'finish', segment: 'signature', ask: ['rights-ack'] },
    { id: 'pilot-review', ref: 'P11', section: 'finish', ask: [], role: 'review' },
    {
      id: 'pilot-sign',
      ref: 'P12',
      section: 'finish',
      segment: 'signature',
      ask: ['perjury-ack', 'signature'],
      role: 'send',
    },
    { id: 'pilot-sent', ref: 'P13', section: 'after', segment: 'confirmation', ask: [], role: 'reading' },
  ],
}
