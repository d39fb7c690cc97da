import type { QuestionId } from '../questions/answers.ts'
import type { IsReworded } from './crosswalk.ts'

/** A question's label in each wording; nothing where a wording has none of its own. */
export interface Wordings {
  plain: (question: QuestionId) => string | undefined
  agency: (question: QuestionId) => string | undefined
}

/** A question is reworded between forms that speak differently if the agency's label is another than the plain one. */
export const rewordedBy =
  ({ plain, agency }: Wordings): IsReworded =>
  (question, from, to) => {
    const label = agency(question)
    return from.words !== to.words && label !== undefined && label !== plain(question)
  }
