import { programCodes } from '../../../forms/programCodes.ts'
import { type QuestionId, questionOf } from '../../../questions/answers.ts'
import { groundOf } from '../../../questions/legalGrounds.ts'

/** Who uses an answer, as the question protocol asks (Jarrett 2010). After the legal codes; the choice is ours. */
export const users = [
  'intake',
  'fast-service',
  'worker',
  'interviewer',
  'checker',
  'cash-aid',
  'medi-cal',
  'referral',
  'civil-rights',
  'applicant',
  'portal',
  'nobody',
] as const
export type User = (typeof users)[number]

/** The program of a question that food benefits don't need, by the codes printed beside it. */
function otherProgram(question: QuestionId): User {
  const codes = programCodes[question] ?? []
  if (codes.includes('CW')) return 'cash-aid'
  return codes.includes('MC') ? 'medi-cal' : 'referral'
}

/** Who uses the answer to a question. */
export function usedBy(question: QuestionId): User {
  const { basis } = questionOf(question)
  if (question.startsWith('acct-') && basis === 8 && groundOf(question) === 'no-ground') return 'portal'
  if (basis === 4) return groundOf(question) === 'interview' ? 'interviewer' : 'checker'
  if (basis === 5) return otherProgram(question)
  return ({ 1: 'intake', 2: 'fast-service', 3: 'worker', 6: 'civil-rights', 7: 'applicant', 8: 'nobody' } as const)[
    basis
  ]
}
