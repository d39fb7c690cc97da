import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

/** No text is empty or has blanks at its ends. */
export function emptyValues(words: Words): Finding[] {
  return allEntries(words).flatMap((entry) => {
    if (entry.value.trim() === '') return [errorAt(entry, 'is empty; write the text')]
    if (entry.value !== entry.value.trim()) return [errorAt(entry, 'begins or ends with a blank; remove it')]
    return []
  })
}
