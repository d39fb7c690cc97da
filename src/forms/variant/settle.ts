import type { QuestionId } from '../../questions/answers.ts'
import { questionsOfCondition } from '../condition.ts'
import type { Condition, ItemCondition, Logic } from '../form.ts'

type Atom = { question: QuestionId } | { some: string; where: Logic<Atom> }
type Settled<C> = C | boolean

/** Whether a condition looks at any of these questions. */
export const looksAt = (condition: Condition | ItemCondition | undefined, questions: ReadonlySet<QuestionId>) =>
  questionsOfCondition(condition).some((id) => questions.has(id))

/**
 * What is left of a condition when some questions it looks at are no longer asked. What can't be known opens nothing, or
 * where `isOpen`, keeps nothing closed; the rest of the condition stays.
 * @returns `true` where nothing is left to hold, `false` where it can hold for nobody
 */
export function settle<C extends Condition | ItemCondition>(
  condition: C,
  missing: ReadonlySet<QuestionId>,
  isOpen: boolean,
): Settled<C> {
  return settled(condition as Logic<Atom>, missing, isOpen) as Settled<C>
}

function settled(logic: Logic<Atom>, missing: ReadonlySet<QuestionId>, isOpen: boolean): Settled<Logic<Atom>> {
  if ('all' in logic) return joined('all', logic.all, missing, isOpen)
  if ('any' in logic) return joined('any', logic.any, missing, isOpen)
  if ('not' in logic) {
    const inner = settled(logic.not, missing, !isOpen)
    return typeof inner === 'boolean' ? !inner : { not: inner }
  }
  if ('some' in logic) {
    const where = settled(logic.where, missing, isOpen)
    return typeof where === 'boolean' ? where : { some: logic.some, where }
  }
  return missing.has(logic.question) ? isOpen : logic
}

/** Parts joined by `all` or `any`; a part that decides the whole decides it, one that changes nothing is left out. */
function joined(
  by: 'all' | 'any',
  parts: readonly Logic<Atom>[],
  missing: ReadonlySet<QuestionId>,
  isOpen: boolean,
): Settled<Logic<Atom>> {
  const deciding = by === 'any'
  const left = parts.map((part) => settled(part, missing, isOpen))
  if (left.includes(deciding)) return deciding
  const rest = left.filter((part) => typeof part !== 'boolean')
  const [only] = rest
  if (only === undefined) return !deciding
  if (rest.length === 1) return only
  return by === 'all' ? { all: rest } : { any: rest }
}

/** Both conditions at once. */
export const both = <C>(one: C | undefined, other: C | undefined): C | undefined =>
  one === undefined || other === undefined ? (one ?? other) : ({ all: [one, other] } as C)
