import type { QuestionId } from '../questions/answers.ts'
import type { Form, ProgramCode } from './form.ts'

const all: readonly ProgramCode[] = ['CF', 'CW', 'MC']
const food: readonly ProgramCode[] = ['CF']
const foodAndCash: readonly ProgramCode[] = ['CF', 'CW']
const cash: readonly ProgramCode[] = ['CW']
const cashAndHealth: readonly ProgramCode[] = ['CW', 'MC']
const health: readonly ProgramCode[] = ['MC']
const foodAndHealth: readonly ProgramCode[] = ['CF', 'MC']

const beside = (codes: readonly ProgramCode[], questions: readonly QuestionId[]) =>
  questions.map((question) => [question, codes] as const)

/**
 * Which programs' codes stand beside a question of the long form, as the old portals printed them whichever program was
 * applied for. After the headings of CF 285 and SAWS 2 PLUS and what the captures show; where they are silent, ours.
 */
export const programCodes: NonNullable<Form['programCodes']> = Object.fromEntries([
  ...beside(all, ['dob', 'applying-self', 'ssn-has', 'ssn', 'homeless', 'home-street', 'home-zip', 'm-relationship']),
  ...beside(all, ['m-applying', 'm-dob', 'm-ssn-has', 'm-ssn', 'citizen', 'noncit-status', 'noncit-entry']),
  ...beside(all, ['noncit-doc-type', 'noncit-doc-number', 'noncit-sponsored', 'sponsor-name', 'sponsor-money']),
  ...beside(all, ['ca-resident', 'disab-any', 'disab-who', 'pregnant-any', 'facility-any', 'past-aid']),
  ...beside(all, ['job-any', 'selfemp-any', 'job-change-any', 'unearned-any', 'unearned-types', 'care-any']),
  ...beside(all, ['job-gross-month', 'se-gross', 'un-amount', 'student-any', 'rep-any', 'perjury-ack', 'signature']),
  ...beside(food, ['expedited-ask', 'income-under-150', 'costs-over-income', 'farmworker', 'm-food', 'elder-separate']),
  ...beside(food, [
    'not-sharing-food',
    'other-food-any',
    'strike-any',
    'student-half',
    'student-hours',
    'law-duplicate',
  ]),
  ...beside(food, ['law-trafficking', 'law-drugs-trade', 'law-guns-trade', 'rent-help', 'liheap', 'heat-any']),
  ...beside(food, ['phone-bill-any', 'water-any', 'util-month', 'shopper-any', 'medical-any', 'foster-count']),
  ...beside(foodAndCash, ['law-fleeing', 'law-parole', 'law-drug-felony', 'aid-stopped', 'accounts-any', 'sold-any']),
  ...beside(foodAndCash, ['acct-owner', 'acct-type', 'acct-value', 'rent-any', 'rent-amount', 'money-on-hand']),
  ...beside(foodAndCash, ['noncit-40q', 'noncit-tu', 'ui-12m', 'child-support-any', 'support-amount', 'loss-detail']),
  ...beside(cash, ['eviction', 'shutoff', 'food-3-days', 'dv-history', 'absent-parent', 'inkind-any', 'special-needs']),
  ...beside(cash, ['second-signature', 'm-living', 'other-assets-any', 'veh-model', 'veh-value', 'urgent-rent']),
  ...beside(cashAndHealth, ['marital-status', 'birth-country', 'caretaker', 'property-any', 'vehicle-any']),
  ...beside(cashAndHealth, ['spousal-support-any', 'military-any', 'foster-child', 'svc-wic', 'svc-planning']),
  ...beside(health, ['tax-filer', 'tax-dependents', 'cover-any', 'cover-bills', 'income-year']),
  ...beside(foodAndHealth, ['income-varies', 'med-amount', 'tax-insurance-any']),
])
