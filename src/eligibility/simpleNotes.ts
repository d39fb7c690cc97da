import type { SimpleFacts } from './facts/simple.ts'
import type { Note } from './result.ts'

/** What to say beside a pre-screener's result. */
export function simpleNotes({ elderlyOrDisabled, student }: SimpleFacts): Note[] {
  const notes: Note[] = []
  if (elderlyOrDisabled === 'unknown') notes.push({ note: 'age-or-disability-may-help' })
  if (student !== 'no') notes.push({ note: 'student-may-be-left-out' })
  return notes
}
