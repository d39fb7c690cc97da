import { type QuestionId, questionOf } from '../questions/answers.ts'
import type { LegalBasis } from '../questions/kinds/kind.ts'

/** The legal codes of the question bank, in order. */
export const legalBases = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly LegalBasis[]

/** How many of these questions stand on each legal code; a question put twice counts twice. */
export function countByBasis(questions: Iterable<QuestionId>): ReadonlyMap<LegalBasis, number> {
  const counts = new Map<LegalBasis, number>(legalBases.map((basis) => [basis, 0]))
  for (const question of questions) {
    const { basis } = questionOf(question)
    counts.set(basis, (counts.get(basis) ?? 0) + 1)
  }
  return counts
}
