import { type Answers, groupOf } from '../questions/answers.ts'
import { readTyped, typedIn, type TypedInputs } from '../questions/inputs.ts'
import type { AnswerContext } from '../questions/kinds/kind.ts'
import { type Form, pagesOf, questionsIn } from './form.ts'
import { type Asked, type Stop, walk } from './walk.ts'

/**
 * What a page asks given what stands in its inputs at this moment: follow-ups come and go as the answer above them
 * changes, before anything is sent.
 */
export function askedNow(
  form: Form,
  answers: Answers,
  stop: Stop,
  inputs: TypedInputs,
  context: AnswerContext,
): readonly Asked[] {
  const page = pagesOf(form).find(({ id }) => id === stop.page)
  if (stop.loop || !page) return stop.ask
  const provisional: Record<string, unknown> = { ...answers }
  for (const question of questionsIn(page.ask)) {
    if (groupOf(question)) continue
    const reading = readTyped(question, typedIn(inputs, { question }), context)
    provisional[question] = reading.ok ? reading.value : undefined
  }
  const { path } = walk(form, provisional as Answers)
  return path.find((one) => one.page === stop.page)?.ask ?? stop.ask
}
