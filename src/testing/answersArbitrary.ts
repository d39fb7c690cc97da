import fc from 'fast-check'
import {
  type Answers,
  groupIds,
  groupOf,
  type GroupId,
  me,
  questionIds,
  questionOf,
  type QuestionId,
} from '../questions/answers.ts'
import { emailedCode } from '../questions/kinds/secret.ts'

/** Ids that members get, so that answers about people often name somebody who exists. */
const memberIds = ['a1', 'b2', 'c3']
const people = [me, ...memberIds, 'gone9']

const letters = fc.string({
  unit: fc.constantFrom(...'abcdeñíü梁芳 -’'),
  minLength: 1,
  maxLength: 30,
})

const aText = letters.map(
  (text) =>
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^[-’ ]+/, '') || 'x',
)

const aDay = fc
  .date({ min: new Date('1906-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const digits = (count: number, first = '23456789') =>
  fc
    .tuple(
      fc.constantFrom(...first),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count - 1, maxLength: count - 1 }),
    )
    .map((parts) => parts.join(''))

const zips = ['90001', '93701', '94103', '95814', '96094']

const some = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: 1 })

const aPaper = fc.record({
  name: fc.constantFrom('stub.jpg', 'rent.pdf'),
  bytes: fc.integer({ min: 1, max: 10_000_000 }),
  type: fc.constantFrom('image/jpeg', 'application/pdf'),
})

const byKind = (id: QuestionId): fc.Arbitrary<unknown> => {
  const { kind, options = [] } = questionOf(id)
  switch (kind) {
    case 'yesNo':
    case 'choice':
    case 'ack':
      return fc.constantFrom(...options)
    case 'choices':
      return some(options).map((ticked) => (ticked.includes('none') ? ['none'] : ticked))
    case 'who':
      return fc.constantFrom(...people)
    case 'whoAll':
      return some(people)
    case 'date':
      return aDay
    case 'number':
      return fc.integer({ min: 0, max: 20 })
    case 'password':
      return fc.constant('given')
    case 'code':
      return fc.constant(emailedCode)
    case 'yesNoText':
      return fc.oneof(
        fc.constant({ is: 'no', text: null }),
        aText.map((text) => ({ is: 'yes', text })),
        fc.constant({ is: 'yes', text: null }),
      )
    case 'money':
      return fc.integer({ min: 0, max: 10_000_000 })
    case 'moneyRange':
      return fc
        .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 1_000_000 }))
        .map(([from, more]) => ({ from, to: Math.min(10_000_000, from + more) }))
    case 'papers':
      return fc.array(aPaper, { minLength: 1, maxLength: 3 })
    case 'zip':
      return fc.constantFrom(...zips)
    case 'phone':
      return digits(10)
    case 'ssn':
      return digits(4, '0123456789').map((end) => `90000${end}`)
    case 'email':
      return letters.map((name) => `${name.replace(/[^a-z]/g, '') || 'x'}@example.org`)
    default:
      return aText
  }
}

/** A sound answer to a question as it is stored, `null` where it may stay blank. */
export const anAnswerTo = (id: QuestionId): fc.Arbitrary<unknown> =>
  questionOf(id).optional
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: byKind(id) })
    : byKind(id)

/** What may stand in a question's box, or reach it by mistake: scraps of everything, in every shape. */
export function anythingTyped(id: QuestionId): fc.Arbitrary<unknown> {
  const scrap = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'０１２3456789.,$-– 年月日@a🙂\u200b') }),
    fc.constantFrom(...people, ...(questionOf(id).options ?? ['none'])),
  )
  return fc.oneof(
    scrap,
    fc.array(scrap, { maxLength: 4 }),
    fc.record({ month: scrap, day: scrap, year: scrap }),
    fc.record({ is: fc.oneof(scrap, fc.constantFrom('yes', 'no')), text: scrap }),
    fc.constantFrom(undefined, null, 7, {}),
  )
}

const junk = fc.constantFrom<unknown>(
  '',
  'none',
  'gone9',
  null,
  -1,
  12.5,
  true,
  {},
  [],
  ['me', 'me'],
  ['none', 'job'],
  [null],
)

/** What may be stored under a question: mostly a sound answer, at times junk. */
const storedUnder = (id: QuestionId, junkWeight: number) =>
  fc.oneof({ weight: 12, arbitrary: anAnswerTo(id) }, { weight: junkWeight, arbitrary: junk })

const inGroup = (group: GroupId) => questionIds.filter((id) => groupOf(id) === group)

const itemIds = (group: GroupId) => (group === 'members' ? memberIds : group === 'people' ? people : ['i1', 'i2', 'i3'])

function itemsArbitrary(group: GroupId, junkWeight: number): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(inGroup(group).map((id) => [id, storedUnder(id, junkWeight)]))
  const of = fc.constantFrom('social-security', 'ssi', 'other', 'family-help')
  const item = fc
    .tuple(
      fc.constantFrom(...itemIds(group)),
      fc.record(fields, { requiredKeys: [] }),
      group === 'other-money' ? of : fc.constant(undefined),
    )
    .map(([id, values, about]) => ({ id, ...values, ...(about === undefined ? {} : { of: about }) }))
  const distinct = fc.uniqueArray(item, { maxLength: 3, selector: ({ id }) => id })
  if (junkWeight === 0) return distinct
  return fc.oneof({ weight: 12, arbitrary: distinct }, { weight: 1, arbitrary: fc.array(item, { maxLength: 4 }) })
}

const pageIds = ['how-it-works', 'check-answers', 'sent', 'reading', 'review']

/**
 * Answers to any form, as a device might hold them: any question answered or not, people who are gone, and unless
 * `junk` is off, values of other shapes, items stored twice.
 */
export function someAnswers({ junk: withJunk = true } = {}): fc.Arbitrary<Answers> {
  const weight = withJunk ? 1 : 0
  const household = questionIds
    .filter((id) => groupOf(id) === undefined)
    .map((id) => [id, storedUnder(id, weight)] as const)
  const groups = groupIds.map((id) => [id, itemsArbitrary(id, weight)] as const)
  const entries = { ...Object.fromEntries([...household, ...groups]), seen: fc.subarray(pageIds) }
  const present = fc.constantFrom<'all' | 'some'>('all', 'all', 'some')
  return present.chain(
    (how) =>
      fc.record(entries, how === 'some' ? { requiredKeys: [] } : {}) as fc.Arbitrary<unknown> as fc.Arbitrary<Answers>,
  )
}
