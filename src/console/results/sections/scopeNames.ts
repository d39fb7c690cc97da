import type { StudyFacts } from '../../../analysis/study/studyData.ts'
import type { Speech } from '../model/speech.ts'

/** What the primary measure counts, in words, for sentences that list it. */
export const scopeNames = ({ scope }: Pick<StudyFacts, 'scope'>, { t }: Pick<Speech, 't'>): string[] =>
  scope.map((segment) => t(`scopeSegment.${segment}`))
