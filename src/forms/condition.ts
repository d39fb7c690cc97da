import { type Answers, type AnyItem, itemsOf, type QuestionId } from '../questions/answers.ts'
import type { Condition, ItemCondition, Logic } from './form.ts'

type Atom =
  | { question: QuestionId; is: unknown }
  | { question: QuestionId; includes: unknown }
  | { question: QuestionId; atLeast: number }
  | { some: Parameters<typeof itemsOf>[1]; where: Logic<Atom> }

type Known = ReadonlySet<QuestionId>

function atomHolds(atom: Atom, values: Record<string, unknown>, known: Known): boolean | 'unknown' {
  if ('some' in atom) {
    const items = itemsOf(values as Answers, atom.some)
    if (items.length === 0)
      return questionsOfCondition(atom.where as Condition).some((id) => known.has(id)) ? false : 'unknown'
    const found = items.map((item) => evaluate(atom.where, item, known))
    return found.includes(true) || (found.includes('unknown') ? 'unknown' : false)
  }
  if (!known.has(atom.question)) return 'unknown'
  const value = values[atom.question]
  if ('is' in atom) return value === atom.is
  if ('includes' in atom) return Array.isArray(value) && value.includes(atom.includes)
  return typeof value === 'number' && value >= atom.atLeast
}

function evaluate(logic: Logic<Atom>, values: Record<string, unknown>, known: Known): boolean | 'unknown' {
  if ('all' in logic) {
    const parts = logic.all.map((part) => evaluate(part, values, known))
    return parts.includes(false) ? false : parts.includes('unknown') ? 'unknown' : true
  }
  if ('any' in logic) {
    const parts = logic.any.map((part) => evaluate(part, values, known))
    return parts.includes(true) ? true : parts.includes('unknown') ? 'unknown' : false
  }
  if ('not' in logic) {
    const part = evaluate(logic.not, values, known)
    return part === 'unknown' ? 'unknown' : !part
  }
  return atomHolds(logic, values, known)
}

/**
 * Whether a condition about the household holds for the answers that are relevant so far. A question that was not
 * shown has no answer, so `is` and `includes` fail; an atom about a question that the form neither asks nor derives
 * counts as met (question bank, "Counting rules").
 */
export const holds = (condition: Condition | undefined, relevant: Answers, known: Known): boolean =>
  condition === undefined || evaluate(condition as Logic<Atom>, relevant, known) !== false

/** Whether answers meet a condition; what the form neither asks nor derives doesn't count as met here. */
export const isMet = (condition: Condition, relevant: Answers, known: Known): boolean =>
  evaluate(condition as Logic<Atom>, relevant, known) === true

/** Whether a condition about one item holds. */
export const holdsFor = (condition: ItemCondition | undefined, item: AnyItem, known: Known): boolean =>
  condition === undefined || evaluate(condition as Logic<Atom>, item, known) !== false

/** The questions a condition looks at. */
export function questionsOfCondition(condition: Condition | ItemCondition | undefined): QuestionId[] {
  if (condition === undefined) return []
  const logic = condition as Logic<Atom>
  if ('all' in logic) return logic.all.flatMap((part) => questionsOfCondition(part as Condition))
  if ('any' in logic) return logic.any.flatMap((part) => questionsOfCondition(part as Condition))
  if ('not' in logic) return questionsOfCondition(logic.not as Condition)
  return 'some' in logic ? questionsOfCondition(logic.where as Condition) : [logic.question]
}
