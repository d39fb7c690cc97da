import * as z from 'zod/mini'
import {
  type GroupId,
  groupIds,
  groupOf,
  isAnswer,
  isQuestionId,
  type QuestionId,
  questionIds,
  questionOf,
} from '../questions/answers.ts'
import { isRecord, listOf, shapeOf } from './shapeOf.ts'

/** How much one condition may hold. */
const mostParts = 20
const deepest = 6

const household = questionIds.filter((question) => groupOf(question) === undefined)
const inGroup = (group: GroupId) => questionIds.filter((question) => groupOf(question) === group)

/** A test of one answer: it may compare only with what can be an answer. */
function testOf(questions: readonly QuestionId[]): z.ZodMiniType {
  const question = z.enum(questions as [QuestionId, ...QuestionId[]])
  return shapeOf((value) => {
    const asked = isRecord(value) ? value.question : undefined
    const known = typeof asked === 'string' && isQuestionId(asked) ? asked : undefined
    const kind = known && questionOf(known).kind
    const answers = (wrap: (one: unknown) => unknown) =>
      z.unknown().check(z.refine((one) => known === undefined || isAnswer(known, wrap(one))))
    if (isRecord(value) && 'includes' in value) {
      return z.strictObject({ question, includes: answers((one) => (kind === 'papers' ? undefined : [one])) })
    }
    if (isRecord(value) && 'atLeast' in value) {
      const amount = z.number().check(z.refine(() => known === undefined || kind === 'money' || kind === 'number'))
      return z.strictObject({ question, atLeast: amount })
    }
    const isNoValue = ['choices', 'whoAll', 'papers', 'yesNoText', 'moneyRange'].includes(kind ?? '')
    return z.strictObject({ question, is: answers((one) => (isNoValue ? undefined : one)) })
  })
}

/** Tests joined by `all`, `any` and `not`, to a depth that nobody means to exceed. */
function logicOf(atom: z.ZodMiniType, depth = deepest): z.ZodMiniType {
  if (depth === 0) return atom
  const parts = listOf(
    z.lazy(() => logicOf(atom, depth - 1)),
    mostParts,
  )
  return shapeOf((value) => {
    if (isRecord(value) && 'all' in value) return z.strictObject({ all: parts })
    if (isRecord(value) && 'any' in value) return z.strictObject({ any: parts })
    if (isRecord(value) && 'not' in value) return z.strictObject({ not: z.lazy(() => logicOf(atom, depth - 1)) })
    return atom
  })
}

const itemConditions = new Map(groupIds.map((group) => [group, logicOf(testOf(inGroup(group)))]))
/** A condition about one item of a group. */
export const itemConditionSchema = (group: unknown): z.ZodMiniType =>
  itemConditions.get(group as GroupId) ?? z.unknown()

const aboutHousehold = testOf(household)
/** A condition about the household, or about any of its items. */
export const conditionSchema = logicOf(
  shapeOf((value) =>
    isRecord(value) && 'some' in value
      ? z.strictObject({ some: z.enum(groupIds as [GroupId, ...GroupId[]]), where: itemConditionSchema(value.some) })
      : aboutHousehold,
  ),
)
