import type { Sequence } from '../../study/sequence.ts'
import type { StudyDefinition } from '../../study/study.ts'

/** The two forms a study compares, `id@version`. */
export interface ComparedForms {
  long: string
  simplified: string
}

/** What people of a study can be given: its arms, the sequences of its links, or its forms one after the other. */
export function sequencesOf({ arms = [], sequences = [], forms }: StudyDefinition): Sequence[] {
  if (arms.length > 0) return arms
  if (sequences.length > 0) return sequences
  return [{ id: 'forms', runs: forms.map((form) => ({ form, twin: 'a' })) }]
}

/**
 * The forms that a study compares: the first of its forms that is a long one, and the first other. Null for a study of
 * one form, which compares nothing.
 */
export function comparedForms(definition: StudyDefinition): ComparedForms | null {
  const forms = sequencesOf(definition).flatMap(({ runs }) => runs.map(({ form }) => form))
  const long = forms.find(isLong)
  const simplified = forms.find((form) => !isLong(form))
  return long && simplified ? { long, simplified } : null
}

const isLong = (form: string) => /^long[-@]/.test(form)
