import { type QuestionId, questionOf } from './answers.ts'
import type { LegalBasis } from './kinds/kind.ts'

/** Who works with an answer. `nobody`: no use of it was found. */
export const answerUsers = [
  'intake',
  'eligibility',
  'fast-service',
  'caller',
  'verification',
  'language-help',
  'other-program',
  'federal-report',
  'voter-office',
  'nobody',
] as const
export type AnswerUser = (typeof answerUsers)[number]

interface Topic {
  /** The rule, as it is cited: "Legal grounds by topic" of the question bank, to be confirmed by a lawyer before training. */
  law: string
  user: AnswerUser
}

const topic = (law: string, user: AnswerUser): Topic => ({ law, user })

/**
 * What questions are about, as the law groups them: the rule that has them asked, and who works with the answers. Paragraph
 * numbers of 7 CFR unless another law is named.
 */
export const protocolTopics = {
  filing: topic('7 CFR 273.2(b)(1)(v), 273.2(c)(1)', 'intake'),
  notices: topic('7 CFR 273.2(b)(1)', 'intake'),
  programs: topic('7 CFR 273.2(b)(1)', 'intake'),
  'fast-service': topic('7 CFR 273.2(i)', 'fast-service'),
  contact: topic('7 CFR 273.2(e)', 'caller'),
  interview: topic('7 CFR 273.2(e)', 'caller'),
  language: topic('7 CFR 272.4(b); Title VI of the Civil Rights Act', 'language-help'),
  'disability-help': topic('Americans with Disabilities Act; Section 504', 'language-help'),
  household: topic('7 CFR 273.1', 'eligibility'),
  residency: topic('7 CFR 273.3', 'eligibility'),
  citizenship: topic('7 CFR 273.4', 'eligibility'),
  'status-proof': topic('7 CFR 273.2(f)(1)(ii)', 'verification'),
  ssn: topic('7 CFR 273.6, 273.2(f)(1)(v)', 'verification'),
  identity: topic('7 CFR 273.2(f)', 'verification'),
  students: topic('7 CFR 273.5', 'eligibility'),
  'work-rules': topic('7 CFR 273.7, 273.1(e), 273.24', 'eligibility'),
  wages: topic('7 CFR 273.9(b), 273.10(c)', 'eligibility'),
  'own-business': topic('7 CFR 273.11(a)–(b)', 'eligibility'),
  'other-money': topic('7 CFR 273.9(b), 273.10(c)', 'eligibility'),
  housing: topic('7 CFR 273.9(d)', 'eligibility'),
  utilities: topic('7 CFR 273.9(d)', 'eligibility'),
  care: topic('7 CFR 273.9(d)', 'eligibility'),
  'child-support': topic('7 CFR 273.9(d)', 'eligibility'),
  medical: topic('7 CFR 273.9(d)', 'eligibility'),
  disqualified: topic('7 CFR 273.16, 273.11(n)', 'eligibility'),
  helper: topic('7 CFR 273.2(n)', 'caller'),
  proof: topic('7 CFR 273.2(f)', 'verification'),
  'civil-rights': topic('7 CFR 272.6(g)–(h)', 'federal-report'),
  voter: topic('52 U.S.C. 20506', 'voter-office'),
  'other-program': topic('7 CFR 273.2(a)(1)', 'other-program'),
  'no-reason': topic('7 CFR 273.2(a)(1)', 'nobody'),
} satisfies Record<string, Topic>
export type ProtocolTopic = keyof typeof protocolTopics
export const protocolTopicIds = Object.keys(protocolTopics) as ProtocolTopic[]

/** Topics of questions that have a use in a food program; what is another program's, or nobody's, is told by its legal code. */
const questionsByTopic: Partial<Record<ProtocolTopic, readonly QuestionId[]>> = {
  filing: [
    'first-name',
    'last-name',
    'home-street',
    'home-unit',
    'home-city',
    'home-zip',
    'perjury-ack',
    'signature',
    'early-submit',
  ],
  notices: ['readme-ack', 'rights-ack', 'penalties-ack'],
  programs: ['programs'],
  'fast-service': [
    'expedited-ask',
    'urgent-rent',
    'urgent-utilities',
    'money-on-hand',
    'income-under-150',
    'costs-over-income',
    'farmworker',
    'pre-money',
  ],
  contact: ['mail-same', 'mail-address', 'phone-cell', 'text-ok', 'email'],
  interview: ['interview-type', 'interview-when', 'interview-days', 'interview-times'],
  language: ['lang-speak', 'lang-read', 'interpreter'],
  'disability-help': ['accommodation'],
  household: [
    'pre-size',
    'others-home',
    'food-others',
    'm-first',
    'm-last',
    'm-living',
    'm-relationship',
    'm-food',
    'm-applying',
    'm-dob',
    'dob',
    'applying-self',
    'applying-who',
    'not-sharing-food',
    'elder-separate',
    'foster-child',
    'foster-count',
    'facility-any',
    'other-food-any',
  ],
  residency: ['ca-resident'],
  citizenship: [
    'citizen',
    'citizen-all',
    'noncit-who',
    'noncit-status',
    'noncit-sponsored',
    'noncit-40q',
    'noncit-tu',
    'sponsor-i864',
    'sponsor-money',
  ],
  'status-proof': ['noncit-entry', 'noncit-doc-type', 'noncit-doc-number', 'sponsor-name'],
  ssn: ['ssn-has', 'ssn', 'ssn-now', 'm-ssn-has', 'm-ssn'],
  identity: ['other-names', 'past-aid'],
  students: [
    'pre-student',
    'student-any',
    'student-who',
    'student-school',
    'student-half',
    'student-hours',
    'student-workstudy',
  ],
  'work-rules': ['job-change-any', 'strike-any', 'pregnant-any', 'loss-detail'],
  wages: [
    'pre-earned-frequency',
    'pre-earned',
    'job-any',
    'work-types',
    'job-who',
    'job-frequency',
    'job-pay',
    'job-gross-month',
    'job-continue',
    'income-varies',
    'income-right',
  ],
  'own-business': ['selfemp-any', 'se-who', 'se-name', 'se-gross', 'se-expense-method'],
  'other-money': [
    'pre-other-income',
    'unearned-any',
    'unearned-types',
    'un-who',
    'un-source',
    'un-amount',
    'un-frequency',
    'un-continue',
    'ui-12m',
  ],
  housing: [
    'pre-no-home',
    'pre-housing',
    'homeless',
    'rent-any',
    'rent-amount',
    'rent-help',
    'subsidised',
    'tax-insurance-any',
  ],
  utilities: ['pre-utilities', 'heat-any', 'phone-bill-any', 'water-any', 'utility-types', 'liheap'],
  care: ['care-any', 'cost-types', 'care-who', 'care-provider', 'care-amount', 'care-frequency'],
  'child-support': ['child-support-any', 'support-who', 'support-amount'],
  medical: ['pre-60-disabled', 'disab-any', 'disab-who', 'medical-any', 'med-who', 'med-amount', 'med-reimbursed'],
  disqualified: [
    'aid-stopped',
    'law-duplicate',
    'law-trafficking',
    'law-drugs-trade',
    'law-guns-trade',
    'law-fleeing',
    'law-parole',
  ],
  helper: ['rep-any', 'rep-name', 'rep-phone', 'shopper-any'],
  proof: ['job-employer', 'job-address', 'job-phone', 'job-rate', 'job-hours', 'docs-upload'],
  'civil-rights': ['race-decline', 'hispanic', 'race', 'race-detail'],
  voter: ['voter'],
}

const topicByQuestion = new Map(
  Object.entries(questionsByTopic).flatMap(([name, questions]) =>
    questions.map((question) => [question, name as ProtocolTopic] as const),
  ),
)

/** One line of the question protocol (Jarrett): who uses the answer, for which decision, by which law. */
export interface ProtocolLine {
  question: QuestionId
  basis: LegalBasis
  /** Its words say for which decision the answer is used. */
  topic: ProtocolTopic
  law: string
  user: AnswerUser
}

/** What is known of the use of a question's answer. What happens when the answer is missing follows from its legal code. */
export function protocolOf(question: QuestionId): ProtocolLine {
  const { basis } = questionOf(question)
  const topic = topicOf(question, basis)
  return { question, basis, topic, ...protocolTopics[topic] }
}

function topicOf(question: QuestionId, basis: LegalBasis): ProtocolTopic {
  if (basis === 5) return 'other-program'
  if (basis === 8) return 'no-reason'
  const found = topicByQuestion.get(question)
  if (!found) throw new RangeError(`the question protocol says nothing of ${question}`)
  return found
}
