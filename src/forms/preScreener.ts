import type { Condition, Form, Page } from './form.ts'

const hasPay: Condition = { not: { question: 'pre-earned-frequency', is: 'none' } }
const hasHome: Condition = { question: 'pre-no-home', is: 'no' }

const page = (id: string, ref: string, ask: Page['ask'], role?: Page['role']): Page => ({
  id,
  ref,
  section: 'check',
  segment: 'prescreener',
  ask,
  ...(role ? { role } : {}),
})

/**
 * The eight questions before the application (CalFresh rules reference, 11.1), and what they come to. No name, no exact
 * birth date, no status, no Social Security number is asked here.
 */
export const preScreener: Form = {
  id: 'pre-screener',
  version: 1,
  words: 'plain',
  steps: [
    page('pre-people', 'P01', ['pre-size']),
    page('pre-about', 'P02', ['pre-60-disabled', 'pre-student']),
    page('pre-income', 'P03', ['pre-earned-frequency', { question: 'pre-earned', showIf: hasPay }, 'pre-other-income']),
    page('pre-home', 'P04', [
      'pre-no-home',
      { question: 'pre-housing', showIf: hasHome },
      { question: 'pre-utilities', showIf: hasHome },
    ]),
    page('pre-cash', 'P05', ['pre-money']),
    page('pre-result', 'P06', [], 'outcome'),
  ],
}
