import type { Round } from './leadingState.ts'
import { type FirstForm, firstForms, type Nickname } from './roomApi.ts'
import { sequenceFor, type Twin, versionOfRoom } from './roomDefinition.ts'

/** How many words the list of nicknames has, in each language. */
export const nicknameWords = 48
/** Coprime to the number of words, so that neighbours in the order of joining are far apart in the list. */
const stride = 29

/** The nickname of the one who joined at `place`, from 0: the words in a shuffled order, then the same with a number. */
export const nicknameAt = (place: number): Nickname => ({
  word: (place * stride) % nicknameWords,
  number: Math.floor(place / nicknameWords) + 1,
})

/** The form that the one who joined at `place` gets first: handed out in turn, so that each form has half the room. */
export const firstFormAt = (place: number): FirstForm => (place % 2 === 0 ? 'long' : 'simplified')

/**
 * The run that a phone gets in a round, as the sequence it asks for: a form of the room is played as either twin in turn, the
 * other form of act one as the other twin, so that nobody has read the household before.
 */
export function runFor(round: Round, study: string, first: FirstForm, place: number): string {
  if (round.forms === 'both') return sequenceFor(first, 'a')
  if (round.forms === 'swapped') return sequenceFor(first === 'long' ? 'simplified' : 'long', 'b')
  const twin: Twin = Math.floor(place / firstForms.length) % 2 === 0 ? 'a' : 'b'
  return sequenceFor(versionOfRoom(study, round.forms.form) ?? 1, twin)
}
