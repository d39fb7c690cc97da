import type { Answers } from '../../src/questions/answers.ts'
import { scenarioOf } from '../../src/scenarios/scenarios.ts'
import type { Scenario } from '../../src/scenarios/scenario.ts'

const base = scenarioOf('monique-harper') as Scenario

const key: Answers = {
  ...base.key,
  'mail-same': 'no',
  'mail-address': 'PO Box 77, Sacramento, CA 95814',
  'applying-who': ['me', 'p2', 'p3'],
  members: base.key.members?.map((member) => (member.id === 'p1' ? { ...member, 'm-applying': 'no' } : member)),
  'disab-any': 'yes',
  'disab-who': ['p1'],
  'citizen-all': 'no',
  'noncit-who': ['p2'],
  'student-any': 'yes',
  students: [{ id: 's1', 'student-who': 'p1', 'student-half': 'yes', 'student-workstudy': 'no' }],
  'work-types': ['job', 'self-employed'],
  businesses: [{ id: 'b1', 'se-who': 'me', 'se-gross': 70_000 }],
  'unearned-types': ['child-support', 'other'],
  'other-money': [
    { id: 'o1', of: 'child-support', 'un-amount': 20_000 },
    { id: 'o2', of: 'other', 'un-amount': 5_000 },
  ],
  'cost-types': ['care', 'child-support', 'medical'],
  'support-amount': 15_000,
  'medical-costs': [{ id: 'h1', 'med-amount': 9_000 }],
  'ssn-now': 'now',
  'rep-any': 'yes',
  'rep-name': 'Ada Harper',
  'rep-phone': '9165550177',
}

const yes = { is: 'yes', text: 'Terrell' } as const

/** The same for the long form: the child is no citizen, and everything that opens a page is so. */
const longKey: Answers = {
  ...key,
  people: base.key.people?.map((person) =>
    person.id === 'p2'
      ? {
          ...person,
          citizen: 'no',
          'noncit-status': 'lawful-permanent-resident',
          'noncit-entry': '2019-03-04',
          'noncit-doc-type': 'permanent-resident-card',
          'noncit-doc-number': 'A000-000-001',
          'noncit-sponsored': 'yes',
        }
      : person,
  ),
  'noncit-40q': 'no',
  'noncit-tu': null,
  'sponsor-name': 'Ada Harper',
  'sponsor-i864': 'yes',
  'sponsor-money': 0,
  'absent-parent': yes,
  'foster-child': 'yes',
  'foster-count': 'no',
  'strike-any': 'yes',
  'loss-detail': 'Terrell, strike at the plant',
  students: [
    { id: 's1', 'student-who': 'p1', 'student-school': 'City College', 'student-half': 'yes', 'student-hours': 12 },
  ],
  'selfemp-any': 'yes',
  businesses: [
    { id: 'b1', 'se-who': 'me', 'se-name': 'Alterations', 'se-gross': 70_000, 'se-expense-method': '40-percent' },
  ],
  'unearned-any': 'yes',
  'other-money': ['child-support', 'other'].map((of, index) => ({
    id: `o${index + 1}`,
    of,
    'un-who': 'me',
    'un-source': 'Sacramento County',
    'un-amount': 20_000,
    'un-frequency': 'monthly',
    'un-continue': 'yes',
  })),
  'child-support-any': 'yes',
  'support-who': 'Terrell',
  'medical-any': 'yes',
  'medical-costs': [{ id: 'h1', 'med-who': 'p1', 'med-amount': 9_000, 'med-reimbursed': 'no' }],
}

/** A household that meets every page and every follow-up of the long form. */
export const everyLongBranch: Scenario = { ...base, key: longKey }

/** A household that meets every page and every follow-up of the simplified form. */
export const everyBranch: Scenario = { ...base, key }
