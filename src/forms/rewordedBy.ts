import type { IsReworded } from './crosswalk.ts'
import { formWords, type Lookup } from './formWords.ts'

/** A question is reworded where two forms label it differently in this language. */
export const rewordedBy =
  (look: Lookup): IsReworded =>
  (question, from, to) =>
    formWords(from, look).label(question) !== formWords(to, look).label(question)
