import fc from 'fast-check'
import type { Ask, Condition, Form, ItemCondition, Loop, Page } from '../forms/form.ts'
import {
  type GroupId,
  groupIds,
  groupOf,
  type HouseholdQuestionId,
  type ItemQuestionId,
  questionIds,
  questionOf,
  type QuestionId,
} from '../questions/answers.ts'
import { emailedCode } from '../questions/kinds/secret.ts'
import { aForm, aPage, filing } from './builders.ts'

/** What a step asks, before conditions are drawn for it. */
type Draft =
  | { step: 'page'; ask: { question: HouseholdQuestionId; conditional: boolean }[] }
  | { step: 'reading' }
  | { step: 'list'; group: GroupId; ask: QuestionId[]; atLeastOne: boolean }
  | { step: 'loop'; group: GroupId; mode: 'add' | 'each'; pages: QuestionId[][]; opensWith: boolean }

const required = new Set<QuestionId>(['first-name', 'last-name', 'home-street', 'signature'])
const household = questionIds.filter((id) => groupOf(id) === undefined && !required.has(id)) as HouseholdQuestionId[]
const fieldsOf = (group: GroupId) => questionIds.filter((id) => groupOf(id) === group) as ItemQuestionId[]

/** Splits a list at random into runs of one to three. */
const inPages = <T>(list: readonly T[], sizes: readonly number[]): T[][] => {
  const pages: T[][] = []
  let rest = [...list]
  for (let index = 0; rest.length > 0; index++) {
    const size = sizes[index % sizes.length] ?? 1
    pages.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return pages
}

const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 })

const someHousehold = fc
  .tuple(fc.shuffledSubarray(household, { maxLength: 20 }), sizes, fc.infiniteStream(fc.boolean()))
  .map(([ids, runs, coins]): Draft[] =>
    inPages(ids, runs).map((page) => ({
      step: 'page',
      ask: page.map((question) => ({ question, conditional: coins.next().value })),
    })),
  )

const aGroup = (group: GroupId): fc.Arbitrary<Draft[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(fieldsOf(group), { minLength: 1 }),
      sizes,
      fc.constantFrom('loop', 'each', 'list', 'both'),
      fc.boolean(),
    )
    .map(([ids, runs, how, coin]): Draft[] => {
      const pages = inPages(ids, runs)
      const mode = how === 'each' || group === 'people' ? 'each' : 'add'
      if (how === 'list') return [{ step: 'list', group, ask: ids, atLeastOne: coin }]
      const opensWith = coin && mode === 'add'
      if (how !== 'both' || pages.length < 2) return [{ step: 'loop', group, mode, pages, opensWith }]
      const [first = [], ...others] = pages
      return [
        { step: 'loop', group, mode, pages: [first], opensWith },
        coin
          ? { step: 'loop', group, mode: 'each', pages: others, opensWith: false }
          : { step: 'list', group, ask: others.flat(), atLeastOne: false },
      ]
    })

/** What a condition may compare answers of a kind with. */
const samples: Record<string, string> = {
  who: 'me',
  date: '1991-03-27',
  zip: '93701',
  phone: '5595550142',
  email: 'ana@example.org',
  ssn: '900001234',
  password: 'given',
  code: emailedCode,
}

/** Draws a condition about questions asked above; nothing where there is none. */
function conditionAbout(asked: readonly QuestionId[], coins: Iterator<number>): Condition | undefined {
  const next = (below: number) => Number(coins.next().value) % below
  const atom = (): Condition | undefined => {
    const id = asked[next(asked.length || 1)]
    if (id === undefined) return undefined
    const { kind, options } = questionOf(id)
    if (kind === 'papers' || kind === 'yesNoText' || kind === 'moneyRange') return undefined
    const option = options?.[next(options.length)]
    const test =
      kind === 'money' || kind === 'number'
        ? { question: id, atLeast: next(100_000) }
        : kind === 'choices'
          ? { question: id, includes: option }
          : kind === 'whoAll'
            ? { question: id, includes: 'me' }
            : { question: id, is: option ?? samples[kind] ?? 'Ana' }
    const group = groupOf(id)
    const whole = (group ? { some: group, where: test } : test) as Condition
    return next(4) === 0 ? { not: whole } : whole
  }
  const one = atom()
  const other = atom()
  if (!one || !other || next(3) > 0) return one
  return next(2) === 0 ? { all: [one, other] } : { any: [one, other] }
}

const itemConditionAbout = (group: GroupId, asked: readonly QuestionId[], coins: Iterator<number>) => {
  const about = asked.filter((id) => groupOf(id) === group)
  const condition = conditionAbout(about, coins)
  return JSON.stringify(condition)?.includes('"some"') ? innermost(condition) : undefined
}

/** The part of a condition that speaks of one item. */
function innermost(condition: Condition | undefined): ItemCondition | undefined {
  if (condition === undefined) return undefined
  if ('some' in condition) return condition.where as ItemCondition
  if ('not' in condition) return innermost(condition.not)
  return 'all' in condition ? innermost(condition.all[0]) : undefined
}

/** Gives drafts ids and conditions that look back only, so that the form is sound. */
function assemble(drafts: readonly Draft[], sendAt: number, dice: Iterator<number>): Form {
  const asked: QuestionId[] = ['first-name', 'last-name', 'home-street']
  const maybe = <T>(value: () => T | undefined): T | undefined =>
    Number(dice.next().value) % 2 === 0 ? value() : undefined
  const showIf = () => {
    const condition = maybe(() => conditionAbout(asked, dice))
    return condition ? { showIf: condition } : {}
  }
  const steps = drafts.map((draft, index): Page | Loop => {
    const id = `p${index}`
    if (draft.step === 'reading') return aPage({ id: index % 2 ? 'reading' : 'review', ...showIf(), role: 'reading' })
    if (draft.step === 'page') {
      const condition = showIf()
      const ask = draft.ask.map(({ question, conditional }): Ask => {
        const own = conditional ? conditionAbout(asked, dice) : undefined
        asked.push(question)
        return own ? { question, showIf: own } : question
      })
      return aPage({ id, ...condition, ask })
    }
    const { group } = draft
    const item = maybe(() => itemConditionAbout(group, asked, dice))
    const where = item ? { where: item } : {}
    if (draft.step === 'list') {
      const condition = showIf()
      asked.push(...draft.ask)
      const list = {
        forEach: group,
        ask: draft.ask,
        ...where,
        ...condition,
        ...(draft.atLeastOne ? { atLeastOne: true } : {}),
      }
      return aPage({ id, ask: [list as Ask] })
    }
    const condition = showIf()
    const opener = draft.opensWith
      ? asked.find((question) => groupOf(question) === undefined && questionOf(question).kind === 'choices')
      : undefined
    const pages = draft.pages.map((ask, place) => {
      const page = { ...aPage({ id: `${id}-${place}`, ...showIf() }), ask }
      asked.push(...ask)
      return page
    })
    return {
      id,
      over: group,
      mode: draft.mode,
      ...where,
      ...condition,
      ...(opener ? { opensWith: opener } : {}),
      pages,
    } as Loop
  })
  const sent = Math.min(sendAt, steps.length)
  const { name, address, sign } = filing
  return aForm([name, address, ...steps.slice(0, sent), sign, ...steps.slice(sent)], { given: ['lang-read'] })
}

/** Sound forms of every make: pages, follow-ups, lists, loops of both modes, conditions that look back. */
export const soundForm: fc.Arbitrary<Form> = fc
  .tuple(
    someHousehold,
    fc.shuffledSubarray([...groupIds]).chain((groups) => fc.tuple(...groups.map(aGroup))),
    fc.subarray<Draft>([{ step: 'reading' }]),
    fc.infiniteStream(fc.nat({ max: 1_000_000 })),
    fc.nat({ max: 30 }),
  )
  .map(([pages, groups, reading, dice, sendAt]) => {
    const drafts: Draft[] = [...reading]
    for (const list of [pages, ...groups]) {
      // What asks more about items has to come after what asks first.
      let from = 0
      for (const draft of list) {
        from += Number(dice.next().value) % (drafts.length - from + 1)
        drafts.splice(from, 0, draft)
        from += 1
      }
    }
    return assemble(drafts, sendAt, dice)
  })
