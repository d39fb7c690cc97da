import type { Form, ProgramCode } from '../../forms/form.ts'
import type { Asked } from '../../forms/walk.ts'
import type { AnyQuestion } from '../../questions/answers.ts'
import type { Answers } from '../../questions/answers.ts'
import type { QuestionWords } from '../questionWords.ts'

/** What every field component gets. Inputs are native and uncontrolled: what stands in them is read from the form. */
export interface FieldProps {
  put: Asked
  /** The input's `name`, and the `id` of its first control. */
  name: string
  question: AnyQuestion
  words: QuestionWords
  /** Answers that count so far. */
  relevant: Answers
  /** What stands in it at first, in the shape its kind takes. */
  typed: unknown
  error?: string
  /** Its error has come up by itself, and no summary says it. */
  announces: boolean
  isHeading: boolean
  /** People or codes to choose from. */
  options: readonly { value: string; label: string }[]
  /** How the form looks. */
  look?: Form['look']
  /** The programs that print their code beside the question. */
  codes?: readonly ProgramCode[]
}
