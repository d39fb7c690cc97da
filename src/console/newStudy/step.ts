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

const fields: Partial<Record<Step, readonly string[]>> = {
  question: ['title', 'code', 'question', 'population', 'claim', 'scope'],
  design: ['design', 'forms', 'arms', 'scenarios'],
  people: ['target', 'strata', 'devices', 'stopping'],
  consent: ['consent'],
}

/** The step on which a field of a study is filled in. */
export const stepOf = (field: string): Step => steps.find((step) => fields[step]?.includes(field)) ?? 'visit'
