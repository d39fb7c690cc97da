import { type Answers, type AnyItem, groupOf, type GroupId, itemsOf } from '../questions/answers.ts'
import { readTyped, typedIn, type TypedInputs } from '../questions/inputs.ts'
import type { AnswerContext } from '../questions/kinds/kind.ts'
import { holdsFor } from './condition.ts'
import { knowledgeOf } from './derive.ts'
import { type Form, isLoop, type ItemAsk, pagesOf, questionsIn } from './form.ts'
import { type Asked, newItem, type Stop, walk } from './walk.ts'

type Naming = (put: Asked) => Asked

/**
 * What a page asks given what stands in its inputs at this moment: follow-ups come and go as the answer above them
 * changes, before anything is sent. `named` gives a question about an item that isn't stored yet the name its input has.
 */
export function askedNow(
  form: Form,
  answers: Answers,
  stop: Stop,
  inputs: TypedInputs,
  context: AnswerContext,
  named: Naming = (put) => put,
): readonly Asked[] {
  const page = pagesOf(form).find(({ id }) => id === stop.page)
  if (!page) return stop.ask
  if (stop.loop) return askedAboutItem(form, answers, stop, inputs, context, named)
  const provisional: Record<string, unknown> = { ...answers }
  for (const question of questionsIn(page.ask)) {
    if (groupOf(question)) continue
    const reading = readTyped(question, typedIn(inputs, { question }), context)
    provisional[question] = reading.ok ? reading.value : undefined
  }
  const { path } = walk(form, provisional as Answers)
  return path.find((one) => one.page === stop.page)?.ask ?? stop.ask
}

/** The same for a page about an item: its follow-ups depend on answers about the same one. */
function askedAboutItem(
  form: Form,
  answers: Answers,
  stop: Stop,
  inputs: TypedInputs,
  context: AnswerContext,
  named: Naming,
): readonly Asked[] {
  const loop = form.steps.filter(isLoop).find(({ id }) => id === stop.loop)
  const list: readonly ItemAsk<GroupId>[] = loop?.pages.find(({ id }) => id === stop.page)?.ask ?? []
  if (!loop || list.every((entry) => typeof entry === 'string')) return stop.ask
  const { known } = knowledgeOf(form)
  const stored = itemsOf(answers, loop.over).find(({ id }) => id === stop.item)
  const provisional: AnyItem = { ...stored, id: stop.item ?? newItem }
  const asked: Asked[] = []
  for (const entry of list) {
    const question = typeof entry === 'string' ? entry : entry.question
    const isAboutItem = groupOf(question) === loop.over
    if (!isAboutItem && !stop.ask.some((put) => put.question === question)) continue
    const put: Asked = isAboutItem ? { question, group: loop.over, item: stop.item } : { question }
    const isShown = typeof entry === 'string' || holdsFor(entry.showIf, provisional, known)
    if (isShown) asked.push(put)
    if (!isAboutItem) continue
    const reading = readTyped(question, typedIn(inputs, named(put)), context)
    provisional[question] = isShown && reading.ok ? reading.value : undefined
  }
  return asked
}
