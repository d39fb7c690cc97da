import * as z from 'zod/mini'
import { type AnyQuestion, questionOf, type QuestionId } from './answers.ts'
import { dateParts } from './kinds/date.ts'
import type { AnswerContext } from './kinds/kind.ts'
import { isPaper } from './kinds/papers.ts'
import type { Refusal } from './refusal.ts'

/** A question put about an item, or about the household. */
interface Put {
  question: QuestionId
  item?: string
}

/** The `name` of a question's input: the question's id, in loops with `~ITEMID`. */
export const inputName = ({ question, item }: Put): string => (item === undefined ? question : `${question}~${item}`)

/** The `name` of one box of a date: `dob--month`, `m-dob~ITEMID--month`. */
export const partName = (name: string, part: string): string => `${name}--${part}`

/** What `FormData` offers, without its being a browser's. */
export interface TypedInputs {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

const listKinds = new Set(['choices', 'whoAll'])

/** The box beside a yes, for the line about it. */
const textPart = 'text'

/** Whether what is typed there is kept nowhere but in the page: no draft holds it (design 11). */
export const isSecret = (question: QuestionId): boolean => ['ssn', 'password'].includes(questionOf(question).kind)

/**
 * Reads what stands in a question's inputs, in the shape its schema takes. Papers are no text: the page puts its list of
 * them under the question's name.
 */
export function typedIn(inputs: TypedInputs, put: Put): unknown {
  const name = inputName(put)
  const { kind } = questionOf(put.question)
  if (kind === 'date') {
    return Object.fromEntries(dateParts.map((part) => [part, asText(inputs.get(partName(name, part)))]))
  }
  if (kind === 'yesNoText') {
    return { is: asText(inputs.get(name)), text: asText(inputs.get(partName(name, textPart))) }
  }
  if (listKinds.has(kind)) return inputs.getAll(name).map(asText)
  if (kind === 'papers') return inputs.getAll(name).filter(isPaper)
  return asText(inputs.get(name))
}

/** Shows a stored answer as what would have been typed; blank where there is none. */
export function typedFrom(put: Put, stored: unknown, context: AnswerContext): unknown {
  const question: AnyQuestion = questionOf(put.question)
  const shown = stored === undefined ? undefined : z.safeEncode(question.schema(context), stored)
  if (shown?.success) return shown.data
  if (question.kind === 'date') return Object.fromEntries(dateParts.map((part) => [part, '']))
  if (question.kind === 'yesNoText') return { is: '', text: '' }
  return listKinds.has(question.kind) || question.kind === 'papers' ? [] : ''
}

/** An answer as it will be stored, or why it is asked back. */
export type Reading = { ok: true; value: unknown } | { ok: false; refusal: Refusal }

/** Reads one typed answer. */
export function readTyped(question: QuestionId, typed: unknown, context: AnswerContext): Reading {
  const result = z.safeDecode(questionOf(question).schema(context), typed)
  if (result.success) return { ok: true, value: result.data }
  const [issue] = result.error.issues
  const refusal = (issue?.code === 'custom' ? issue.message : 'required') as Refusal
  if (refusal === 'required' && context.optional?.includes(question)) return { ok: true, value: null }
  return { ok: false, refusal }
}

/**
 * Reads a page: every question put on it, and the pairs of which one may stay blank (a name or a surname). Both blank
 * are asked back at the first; so is a blank one whose other half the page doesn't ask. A password and its repetition
 * are compared as they were typed, since nothing of them is kept.
 * @returns the answers by input name, and for each question that is asked back the code
 */
export function readPage<P extends Put>(
  asked: readonly P[],
  typed: Record<string, unknown>,
  context: AnswerContext,
): { values: Record<string, unknown>; refusals: { put: P; refusal: Refusal }[] } {
  const values: Record<string, unknown> = {}
  const refusals: { put: P; refusal: Refusal }[] = []
  for (const put of asked) {
    const name = inputName(put)
    const reading = readTyped(put.question, typed[name], context)
    if (!reading.ok) refusals.push({ put, refusal: reading.refusal })
    else values[name] = reading.value
  }
  const names = asked.map(inputName)
  asked.forEach((put, index) => {
    const orElse = questionOf(put.question).orElse as QuestionId | undefined
    if (orElse === undefined || values[inputName(put)] !== null) return
    const other = inputName({ ...put, question: orElse })
    const place = names.indexOf(other)
    const isAskedBackAbove = place !== -1 && place < index
    const isGiven = place !== -1 && values[other] !== null
    if (!isGiven && !isAskedBackAbove) refusals.push({ put, refusal: 'nameNeeded' })
  })
  for (const put of asked) {
    const sameAs = questionOf(put.question).sameAs as QuestionId | undefined
    if (sameAs === undefined || values[inputName(put)] === undefined) continue
    if (typed[inputName(put)] !== typed[inputName({ ...put, question: sameAs })]) {
      refusals.push({ put, refusal: 'passwordsDiffer' })
    }
  }
  return { values, refusals: asked.flatMap((put) => refusals.filter((refused) => refused.put === put)) }
}
