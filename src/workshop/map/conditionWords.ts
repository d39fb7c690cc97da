import type { TFunction } from 'i18next'
import type { Condition, ItemCondition, Logic } from '../../forms/form.ts'
import { type GroupId, type QuestionId, questionOf } from '../../questions/answers.ts'
import type { Names } from '../names/useNames.ts'

type Atom =
  | { question: QuestionId; is: string | number | null }
  | { question: QuestionId; includes: string }
  | { question: QuestionId; atLeast: number }
  | { some: GroupId; where: Logic<Atom> }

type T = TFunction<'workshop'>

/** A condition in words, built from its structure: `Rent or mortgage: yes`. */
export const conditionWords = (condition: Condition | ItemCondition, names: Names, t: T): string =>
  words(condition as Logic<Atom>, names, t)

function words(logic: Logic<Atom>, names: Names, t: T): string {
  if ('all' in logic) return joined(logic.all, 'all', names, t)
  if ('any' in logic) return joined(logic.any, 'any', names, t)
  if ('not' in logic) return t('atlas.condition.not', { inner: words(logic.not, names, t) })
  if ('some' in logic) {
    return t('atlas.condition.some', { group: t(`atlas.group.${logic.some}`), inner: words(logic.where, names, t) })
  }
  return atomWords(logic, names, t)
}

function atomWords(atom: Exclude<Atom, { some: GroupId }>, names: Names, t: T): string {
  const question = names.question(atom.question)
  if ('includes' in atom) {
    return t('atlas.condition.includes', { question, value: names.option(atom.question, atom.includes) })
  }
  if ('atLeast' in atom) {
    const isMoney = questionOf(atom.question).kind === 'money'
    const amount = t(isMoney ? 'atlas.condition.money' : 'atlas.condition.amount', { amount: atom.atLeast })
    return t('atlas.condition.atLeast', { question, amount })
  }
  if (atom.is === null) return t('atlas.condition.blank', { question })
  return t('atlas.condition.is', { question, value: valueWords(atom.question, atom.is, names, t) })
}

/** A yes is a yes to the bank's question, however a form words the button: `homeless` is asked the kind way round. */
function valueWords(question: QuestionId, value: string | number, names: Names, t: T): string {
  if (value === 'yes' || value === 'no') return t(`atlas.condition.${value}`)
  return typeof value === 'number' ? t('atlas.condition.amount', { amount: value }) : names.option(question, value)
}

/** Parts joined one by one; a part that is itself joined stands in brackets, so that nothing is read two ways. */
function joined(parts: readonly Logic<Atom>[], by: 'all' | 'any', names: Names, t: T): string {
  const each = parts.map((part) => {
    const inner = words(part, names, t)
    return 'all' in part || 'any' in part ? t('atlas.condition.inner', { inner }) : inner
  })
  return each.reduce((first, second) => t(`atlas.condition.${by}`, { first, second }))
}
