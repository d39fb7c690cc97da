import type { Wordings } from '../forms/rewordedBy.ts'
import { readWords } from './words/readWords.ts'

/** The English labels of all questions, in both wordings. */
export function englishWordings(folder: string): Wordings {
  const { agency = {}, long = {}, questions = {} } = readWords(folder).en
  return {
    plain: (question) => questions[`${question}.label`] ?? long[`${question}.label`],
    agency: (question) => agency[`${question}.label`],
  }
}
