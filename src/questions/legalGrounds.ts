import { type QuestionId, questionOf } from './answers.ts'
import type { LegalBasis } from './kinds/kind.ts'

/** What the law says a question is asked for, topic by topic (question bank, "Legal grounds by topic"). */
export const grounds = [
  'filing',
  'statement',
  'fast-service',
  'interview',
  'proof',
  'household',
  'residency',
  'citizenship',
  'students',
  'social-security-number',
  'work-rules',
  'income',
  'deductions',
  'resources',
  'disqualified',
  'drug-felony',
  'helper',
  'civil-rights',
  'language-and-disability',
  'voter',
  'other-program',
  'no-ground',
] as const
export type Ground = (typeof grounds)[number]

/**
 * Where each is written: paragraphs of 7 CFR unless said otherwise. From our knowledge of the regulation; a lawyer or a
 * legal-aid partner should confirm them before a room is taught law with them. Another program has its own rules, not looked at here.
 */
export const citationOf: Record<Ground, string | null> = {
  filing: '7 CFR 273.2(b)(1)(v), 273.2(c)(1)',
  statement: '7 CFR 273.2(b)(1)',
  'fast-service': '7 CFR 273.2(i)',
  interview: '7 CFR 273.2(e)',
  proof: '7 CFR 273.2(f)',
  household: '7 CFR 273.1',
  residency: '7 CFR 273.3',
  citizenship: '7 CFR 273.4, 273.2(f)(1)(ii)',
  students: '7 CFR 273.5',
  'social-security-number': '7 CFR 273.6, 273.2(f)(1)(v)',
  'work-rules': '7 CFR 273.7, 273.1(e), 273.24',
  income: '7 CFR 273.9(b)–(c), 273.10(c)',
  deductions: '7 CFR 273.9(d)',
  resources: '7 CFR 273.8, 273.2(j)(2)',
  disqualified: '7 CFR 273.16, 273.11(n)',
  'drug-felony': '7 CFR 273.11(m), Welf. & Inst. Code 18901.3',
  helper: '7 CFR 273.2(n)',
  'civil-rights': '7 CFR 272.6(g)–(h)',
  'language-and-disability': '7 CFR 272.4(b), Title VI, ADA',
  voter: '52 U.S.C. 20506',
  'other-program': null,
  'no-ground': '7 CFR 273.2(a)(1)',
}

/** Beginnings of ids that a topic takes as a whole. */
const families: readonly (readonly [prefix: string, Ground])[] = [
  ['law-', 'disqualified'],
  ['student-', 'students'],
  ['noncit-', 'citizenship'],
  ['sponsor-', 'citizenship'],
  ['rep-', 'helper'],
  ['interview-', 'interview'],
  ['lang-', 'language-and-disability'],
  ['job-', 'income'],
  ['se-', 'income'],
  ['un-', 'income'],
  ['care-', 'deductions'],
  ['med-', 'deductions'],
  ['foster-', 'household'],
  ['m-', 'household'],
]

/** Questions whose family doesn't tell. */
const own: Partial<Record<QuestionId, Ground>> = {
  signature: 'filing',
  'perjury-ack': 'statement',
  'rights-ack': 'statement',
  'penalties-ack': 'statement',
  'readme-ack': 'statement',
  'early-submit': 'filing',
  interpreter: 'language-and-disability',
  accommodation: 'language-and-disability',
  voter: 'voter',
  programs: 'filing',
  homeless: 'deductions',
  'home-zip': 'filing',
  'mail-same': 'interview',
  'mail-address': 'interview',
  'phone-cell': 'interview',
  'text-ok': 'interview',
  email: 'interview',
  'other-names': 'proof',
  ssn: 'social-security-number',
  'ssn-has': 'social-security-number',
  'ssn-now': 'social-security-number',
  'm-ssn': 'social-security-number',
  'm-ssn-has': 'social-security-number',
  citizen: 'citizenship',
  'citizen-all': 'citizenship',
  'ca-resident': 'residency',
  'disab-any': 'deductions',
  'disab-who': 'deductions',
  'pregnant-any': 'work-rules',
  'job-change-any': 'work-rules',
  'strike-any': 'work-rules',
  'loss-detail': 'work-rules',
  'past-aid': 'disqualified',
  'aid-stopped': 'disqualified',
  'law-drug-felony': 'drug-felony',
  'student-school': 'proof',
  'job-employer': 'proof',
  'job-address': 'proof',
  'job-phone': 'proof',
  'docs-upload': 'proof',
  'selfemp-any': 'income',
  'work-types': 'income',
  'unearned-any': 'income',
  'unearned-types': 'income',
  'ui-12m': 'income',
  'income-varies': 'income',
  'income-right': 'income',
  'rent-any': 'deductions',
  'rent-amount': 'deductions',
  'rent-help': 'deductions',
  subsidised: 'deductions',
  'tax-insurance-any': 'deductions',
  'heat-any': 'deductions',
  'phone-bill-any': 'deductions',
  'water-any': 'deductions',
  'utility-types': 'deductions',
  liheap: 'deductions',
  'cost-types': 'deductions',
  'child-support-any': 'deductions',
  'support-who': 'deductions',
  'support-amount': 'deductions',
  'medical-any': 'deductions',
  'shopper-any': 'helper',
  'accounts-any': 'resources',
  'sold-any': 'resources',
  'acct-owner': 'resources',
  'acct-type': 'resources',
  'acct-value': 'resources',
  'util-month': 'deductions',
}

/** The topic of a code where neither id nor family tells. */
const ofBasis: Record<LegalBasis, Ground> = {
  1: 'filing',
  2: 'fast-service',
  3: 'household',
  4: 'proof',
  5: 'other-program',
  6: 'civil-rights',
  7: 'statement',
  8: 'no-ground',
}

/** Codes that settle the topic whatever the id is like: fast service, another program, civil rights, nothing. */
const decisive: readonly LegalBasis[] = [2, 5, 6, 8]

/** The topic of the law that a question belongs to. */
export function groundOf(question: QuestionId): Ground {
  const { basis } = questionOf(question)
  const named = own[question]
  if (named) return named
  if (decisive.includes(basis)) return ofBasis[basis]
  return families.find(([prefix]) => question.startsWith(prefix))?.[1] ?? ofBasis[basis]
}
