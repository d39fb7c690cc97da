import type { Answers, AnyItem } from '../../questions/answers.ts'
import { type Amount, unknown, type YesNo } from '../facts/known.ts'

/**
 * Answers as code sees them that serves several forms: any question may be there or not. Ids are those of the bank
 * (question bank); a question that a form doesn't ask is simply missing.
 */
export type AnyAnswers = Readonly<Record<string, unknown>>

export const asAny = (answers: Answers): AnyAnswers => answers as AnyAnswers

/** The items of a group that may not be in this form; each an object with an id. */
export function anyItems(answers: AnyAnswers, group: string): AnyItem[] {
  const items: unknown = answers[group]
  return Array.isArray(items) ? items.filter((item): item is AnyItem => typeof item?.id === 'string') : []
}

export const yesNoIn = (answers: AnyAnswers | undefined, question: string): YesNo => {
  const answer = answers?.[question]
  return answer === 'yes' || answer === 'no' ? answer : unknown
}

export const centsIn = (answers: AnyAnswers, question: string): Amount => {
  const answer = answers[question]
  return typeof answer === 'number' ? answer : unknown
}

export const listIn = (answers: AnyAnswers, question: string): readonly string[] | undefined => {
  const answer = answers[question]
  return Array.isArray(answer) ? answer : undefined
}

export const textIn = (answers: AnyAnswers | undefined, question: string): string | undefined => {
  const answer = answers?.[question]
  return typeof answer === 'string' ? answer : undefined
}

/** The yes or no of a question that goes on "if yes, who and where". */
export const yesNoTextIn = (answers: AnyAnswers, question: string): YesNo =>
  yesNoIn(answers[question] as AnyAnswers | undefined, 'is')
