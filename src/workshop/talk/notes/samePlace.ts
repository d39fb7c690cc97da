import type { NotePlace } from '../../../study/room/talkingActions.ts'

/** Whether two notes are stuck to the same thing. */
export function samePlace(a: NotePlace, b: NotePlace): boolean {
  if (a.on === 'cell' && b.on === 'cell') return a.layer === b.layer && a.dimension === b.dimension && a.role === b.role
  if (a.on === 'case' && b.on === 'case') return a.card === b.card
  if (a.on === 'screen' && b.on === 'screen') return a.page === b.page
  if (a.on === 'question' && b.on === 'question') return a.question === b.question
  return false
}
