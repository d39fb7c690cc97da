import type { StudyDefinition } from '../../study/study.ts'

/** What a step of the way to a study gets. */
export interface StepProps {
  study: StudyDefinition
  change: (patch: Partial<StudyDefinition>) => void
  /** It exists, so its code stays. */
  isKept: boolean
}

export const steps = ['question', 'design', 'people', 'visit', 'consent', 'summary'] as const
export type Step = (typeof steps)[number]
