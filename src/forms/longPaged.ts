import { long } from './long.ts'
import { onePageATopic, type Topic } from './onePageATopic.ts'
import type { Form } from './form.ts'

/** What belongs together on one page; every other question of the long form, with its follow-ups, has its own. */
const topics: readonly Topic[] = [
  ['acct-username', 'acct-password', 'acct-password-2'],
  ['acct-secret-1', 'acct-secret-1-answer'],
  ['acct-email', 'acct-code'],
  ['first-name', 'middle-name', 'last-name', 'other-names'],
  ['home-street', 'home-unit', 'home-city', 'home-zip', 'address-permanent'],
  ['phone-home', 'phone-cell', 'phone-work'],
  ['ssn-has', 'ssn'],
  ['lang-speak', 'lang-read'],
  ['urgent-rent', 'urgent-utilities'],
  ['income-under-150', 'costs-over-income'],
  ['eviction', 'shutoff', 'food-3-days'],
  ['m-first', 'm-last'],
  ['noncit-doc-type', 'noncit-doc-number'],
  ['svc-wic', 'svc-planning'],
  ['facility-any', 'other-food-any'],
  ['past-aid', 'aid-stopped'],
  [
    'law-duplicate',
    'law-trafficking',
    'law-drugs-trade',
    'law-guns-trade',
    'law-fleeing',
    'law-parole',
    'law-drug-felony',
  ],
  ['job-any', 'selfemp-any'],
  ['job-change-any', 'strike-any'],
  ['job-employer', 'job-address', 'job-phone'],
  ['job-rate', 'job-hours'],
  ['un-amount', 'un-frequency'],
  ['income-varies', 'income-year'],
  ['accounts-any', 'other-assets-any'],
  ['acct-type', 'acct-value'],
  ['veh-model', 'veh-value'],
  ['rent-help', 'subsidised', 'tax-insurance-any'],
  ['heat-any', 'phone-bill-any', 'water-any'],
  ['child-support-any', 'spousal-support-any'],
  ['care-amount', 'care-frequency'],
  ['med-amount', 'med-reimbursed'],
  ['tax-filer', 'tax-dependents'],
  ['cover-any', 'cover-bills'],
  ['interview-days', 'interview-times'],
  ['rights-ack', 'penalties-ack'],
  ['perjury-ack', 'signature', 'esign-pin', 'second-signature'],
]

/** The long form's questions in its own words, one topic a page: what layout alone is worth. */
export const longPaged: Form = {
  ...long,
  id: 'long-paged',
  steps: onePageATopic(long.steps, topics),
}
