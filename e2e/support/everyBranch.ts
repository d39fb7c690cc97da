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

/** A household that meets every page and every follow-up of the simplified form. */
export const everyBranch: Scenario = { ...base, key }
