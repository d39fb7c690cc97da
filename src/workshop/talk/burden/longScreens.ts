import { pagesOf, questionsIn } from '../../../forms/form.ts'
import { long } from '../../../forms/long.ts'
import type { QuestionId } from '../../../questions/answers.ts'

export interface LongScreen {
  id: string
  ref: string
  questions: readonly QuestionId[]
}

/** The screens of the long form, in order. */
export const longScreens: readonly LongScreen[] = pagesOf(long).map(({ id, ref, ask }) => ({
  id,
  ref,
  questions: questionsIn(ask),
}))

/** The screen that asks a question first. */
export const screenOf = (question: QuestionId): LongScreen | undefined =>
  longScreens.find(({ questions }) => questions.includes(question))
