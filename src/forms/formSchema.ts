import * as z from 'zod/mini'
import { type GroupId, groupIds, groupOf, type QuestionId, questionIds, questionOf } from '../questions/answers.ts'
import { conditionSchema, itemConditionSchema } from './conditionSchema.ts'
import { type Form, sections } from './form.ts'
import { isRecord, listOf, shapeOf } from './shapeOf.ts'

/** How much a stored form may hold. The shipped forms stay far below; a page's questions have to fit one event. */
export const limits = { steps: 200, pagesInLoop: 20, questionsOnPage: 60 }

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const formId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*@\d{1,6}$/), z.maxLength(72))
const reference = z.string().check(z.minLength(1), z.maxLength(16))

const household = questionIds.filter((question) => groupOf(question) === undefined)
const listQuestions = household.filter((question) => questionOf(question).kind === 'choices')
const inGroup = (group: GroupId) => questionIds.filter((question) => groupOf(question) === group)

const showIf = z.optional(conditionSchema)
const group = z.enum(groupIds as [GroupId, ...GroupId[]])
const householdQuestion = z.enum(household as [QuestionId, ...QuestionId[]])
const questionOfGroup = (of: unknown, others: readonly QuestionId[] = []) => {
  const offered = groupIds.includes(of as GroupId) ? [...inGroup(of as GroupId), ...others] : questionIds
  return z.enum(offered as [QuestionId, ...QuestionId[]])
}

const ask = shapeOf((value) => {
  if (!isRecord(value)) return householdQuestion
  if (!('forEach' in value)) return z.strictObject({ question: householdQuestion, showIf: conditionSchema })
  return z.strictObject({
    forEach: group,
    where: z.optional(itemConditionSchema(value.forEach)),
    ask: listOf(questionOfGroup(value.forEach), limits.questionsOnPage),
    showIf,
    atLeastOne: z.optional(z.literal(true)),
  })
})

const pageParts = {
  id,
  ref: reference,
  section: z.enum(sections),
  showIf,
  segment: z.optional(z.enum(['prescreener', 'form', 'documents', 'signature', 'confirmation'])),
}
const leap = z.strictObject({ when: conditionSchema, to: id, flag: z.enum(['sent_early']) })
const page = z.strictObject({
  ...pageParts,
  leap: z.optional(leap),
  ask: listOf(ask, limits.questionsOnPage),
  role: z.optional(z.enum(['reading', 'review', 'send', 'outcome'])),
})

/** A question about an item, or a follow-up of one; questions of the household come with the first item. */
const itemAsk = (over: unknown) =>
  shapeOf((value) =>
    isRecord(value)
      ? z.strictObject({ question: questionOfGroup(over), showIf: itemConditionSchema(over) })
      : questionOfGroup(over, household),
  )

const loopOver = (over: unknown) =>
  z.strictObject({
    id,
    over: group,
    mode: z.enum(['add', 'each']),
    where: z.optional(itemConditionSchema(over)),
    showIf,
    opensWith: z.optional(z.enum(listQuestions as [QuestionId, ...QuestionId[]])),
    opensIf: z.optional(conditionSchema),
    among: z.optional(z.literal('applying')),
    pages: listOf(
      z.strictObject({ ...pageParts, ask: listOf(itemAsk(over), limits.questionsOnPage) }),
      limits.pagesInLoop,
    ),
  })

const anyQuestion = z.enum(questionIds as [QuestionId, ...QuestionId[]])

const programCodes = listOf(z.enum(['CF', 'CW', 'MC']), 3)

const step = shapeOf((value) => (isRecord(value) && 'over' in value ? loopOver(value.over) : page))

/**
 * The shape of a form as it is stored and sent: JSON in which every question, group and option is one of the bank's, no
 * key is unknown and no list is endless. Each issue's `path` names the place. What a form means is for `check` to judge.
 */
export const formSchema = z.strictObject({
  id,
  version: z.int().check(z.minimum(1), z.maximum(999_999)),
  words: z.enum(['plain', 'agency']),
  look: z.optional(z.enum(['portal'])),
  programCodes: z.optional(z.partialRecord(anyQuestion, programCodes)),
  preScreener: z.optional(formId),
  given: z.optional(listOf(householdQuestion, limits.questionsOnPage)),
  madeFrom: z.optional(formId),
  optional: z.optional(listOf(anyQuestion, questionIds.length)),
  steps: listOf(step, limits.steps),
}) as unknown as z.ZodMiniType<Form, unknown>
