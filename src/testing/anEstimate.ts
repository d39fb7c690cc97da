import type { Bound, Estimate, Line } from '../eligibility/result.ts'

const working: readonly Line[] = [
  { rule: 'fiscal-year', unit: 'code', value: 'FFY2027', inputs: {} },
  { rule: 'household-size', unit: 'people', value: 2, inputs: {} },
  { rule: 'elderly-or-disabled', unit: 'yes-no', value: false, inputs: {} },
  { rule: 'monthly-income', unit: 'cents', value: { top: 123_456, bottom: 1 }, item: 'j1', inputs: {} },
  { rule: 'net-before-rounding', unit: 'cents', value: { top: 200_001, bottom: 2 }, inputs: {} },
  { rule: 'route', unit: 'code', value: 'usual', inputs: {} },
  { rule: 'monthly-amount', unit: 'dollars', value: 298, inputs: {} },
]
const bound: Bound = { amount: 298, route: 'usual', finding: 'eligible', working }

/** An estimate of 298 dollars a month, nothing open; say what matters. */
export const anEstimate = (change: Partial<Estimate> = {}): Estimate => ({
  from: 'pre-screener',
  filed: '2026-11-22',
  fiscalYear: 'FFY2027',
  outcome: 'likely_eligible',
  route: 'usual',
  finding: 'eligible',
  amount: { from: 298, to: 298 },
  range: { lowest: bound, highest: bound },
  open: [],
  firstMonth: { from: 89, to: 89 },
  expedited: { is: 'no', grounds: [] },
  deadlines: { decision: '2026-12-22', expedited: '2026-11-25', expeditedFederal: '2026-11-29' },
  notes: [],
  encourageToApply: true,
  working,
  ...change,
})
