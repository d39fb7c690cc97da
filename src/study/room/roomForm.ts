import * as z from 'zod/mini'
import { formSchema } from '../../forms/formSchema.ts'
import { locales } from '../../instrumentation/locale.ts'
import { type QuestionId, questionIds } from '../../questions/answers.ts'
import { text } from '../text.ts'

/**
 * What a room's form calls a question otherwise than the bank does, by language. A question that is reworded in some language
 * keeps the bank's words in every other, marked as not yet translated.
 */
export const rewordings = z.partialRecord(
  z.enum(locales),
  z.partialRecord(z.enum(questionIds as [QuestionId, ...QuestionId[]]), text(300)),
)
export type Rewordings = z.output<typeof rewordings>

/** A form that a room made, frozen as `room-CODE@n`. */
export const roomForm = z.strictObject({ form: formSchema, rewordings })
export type RoomForm = z.output<typeof roomForm>
