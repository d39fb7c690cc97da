import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type AnyItem,
  groupIds,
  groupOf,
  isAnswer,
  itemsOf,
  questionIds,
  questionOf,
  type QuestionId,
} from '../questions/answers.ts'
import { someAnswers } from '../testing/answersArbitrary.ts'
import { soundForm } from '../testing/formArbitrary.ts'
import { check } from './check.ts'
import { knowledgeOf, peopleOf } from './derive.ts'
import type { Form } from './form.ts'
import { simplified } from './simplified.ts'
import { isNewItem, peopleOffered, type Stop, walk } from './walk.ts'

const cases: [string, fc.Arbitrary<Form>, number][] = [
  ['the simplified form', fc.constant(simplified), 120],
  ['any sound form', soundForm, 200],
]

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

const put = ({ question, item }: { question: QuestionId; item?: string }) => `${question}~${item ?? ''}`
const itemOf = (answers: Answers, question: QuestionId, item: string | undefined): AnyItem | undefined => {
  const group = groupOf(question)
  return group && itemsOf(answers, group).find(({ id }) => id === item)
}
const valueAt = (answers: Answers, question: QuestionId, item?: string): unknown =>
  groupOf(question) ? itemOf(answers, question, item)?.[question] : answers[question as keyof Answers]

/** The same answers without any that don't count: what stays is what was asked and answered, and items on the path. */
function withoutHidden(form: Form, answers: Answers): Answers {
  const { path, relevant } = walk(form, answers)
  const shown = new Set(path.flatMap(({ ask }) => ask.map(put)))
  const kept: Record<string, unknown> = { seen: answers.seen }
  for (const id of questionIds) {
    const counts = shown.has(put({ question: id })) || form.given?.includes(id)
    if (!groupOf(id) && counts && id in relevant) kept[id] = relevant[id as keyof Answers]
  }
  for (const group of groupIds) {
    const onPath = new Set(path.flatMap(({ ask }) => ask.filter((one) => one.group === group).map(({ item }) => item)))
    kept[group] = itemsOf(answers, group)
      .filter(({ id }) => onPath.has(id))
      .map((item) => ({
        id: item.id,
        ...(item.of === undefined ? {} : { of: item.of }),
        ...Object.fromEntries(
          questionIds
            .filter((id) => groupOf(id) === group && shown.has(put({ question: id, item: item.id })))
            .map((id) => [id, valueAt(relevant, id, item.id)])
            .filter(([, value]) => value !== undefined),
        ),
      }))
  }
  return kept as Answers
}

describe.each(cases)('in %s, whatever was answered', (_, forms, numRuns) => {
  const holdsAlways = (property: (form: Form, answers: Answers) => void, answers = someAnswers(), runs = numRuns) =>
    fc.assert(fc.property(forms, answers, property), { numRuns: runs })

  it('no stop comes twice', () => {
    holdsAlways((form, answers) => {
      const stops = walk(form, answers).path.map(({ page, item }) => `${page}~${item ?? ''}`)
      expect(new Set(stops).size).toBe(stops.length)
    })
  })

  it('no question is asked twice about the same', () => {
    holdsAlways((form, answers) => {
      const asked = walk(form, answers).path.flatMap(({ ask }) => ask.map(put))
      expect(new Set(asked).size).toBe(asked.length)
    })
  })

  it('the same answers give the same walk', () => {
    holdsAlways((form, answers) => {
      expect(walk(structuredClone(form), structuredClone(answers))).toEqual(walk(form, answers))
    })
  })

  it('nothing that was handed in is changed', () => {
    holdsAlways((form, answers) => {
      expect(() => walk(deepFreeze(form), deepFreeze(answers))).not.toThrow()
    })
  })

  it('hidden answers never matter', () => {
    holdsAlways((form, answers) => {
      expect(walk(form, withoutHidden(form, answers))).toEqual(walk(form, answers))
    })
  })

  it('the frontier is on the path, or the end', () => {
    holdsAlways((form, answers) => {
      const { path, frontier } = walk(form, answers)
      if (frontier !== 'end') expect(path).toContain(frontier)
    })
  })

  it('every stop before the frontier is fully answered, and the frontier is not', () => {
    holdsAlways((form, answers) => {
      const { path, frontier, relevant } = walk(form, answers)
      const reached = frontier === 'end' ? path.length : path.indexOf(frontier)
      const isOpen = ({ question, item }: (typeof path)[number]['ask'][number]) =>
        !isAnswer(question, valueAt(relevant, question, item))
      for (const stop of path.slice(0, reached)) expect(stop.ask.filter(isOpen)).toEqual([])
      if (frontier !== 'end') expect(frontier.ask.length === 0 || frontier.ask.some(isOpen)).toBe(true)
    })
  })

  it('what counts was answered on the path, follows from that, or was given', () => {
    holdsAlways((form, answers) => {
      const { path, relevant } = walk(form, answers)
      const { usable, asked } = knowledgeOf(form)
      const derived = new Set(usable.flatMap(({ sets }) => sets.filter((id) => !asked.has(id))))
      const shown = new Set(path.flatMap(({ ask }) => ask.map(put)))
      const isFounded = (question: QuestionId, item: string | undefined, value: unknown) => {
        if (derived.has(question)) return true
        const stored = valueAt(answers, question, item)
        const isGiven = form.given?.includes(question) ?? false
        if (!isGiven && !shown.has(put({ question, item }))) return false
        return Array.isArray(value) ? value.every((one) => (stored as unknown[]).includes(one)) : value === stored
      }
      for (const [id, value] of Object.entries(relevant)) {
        const group = groupIds.find((known) => known === id)
        if (!group) expect(isFounded(id as QuestionId, undefined, value), id).toBe(true)
        else {
          for (const { id: item, of: _of, ...fields } of itemsOf(relevant, group)) {
            for (const [field, own] of Object.entries(fields)) {
              expect(isFounded(field as QuestionId, item, own), `${field}~${item}`).toBe(true)
            }
          }
        }
      }
    })
  })

  it('people who are named are people who are there', () => {
    holdsAlways((form, answers) => {
      const { relevant } = walk(form, answers)
      const people = peopleOf(relevant)
      for (const id of ['applying-who', 'disab-who', 'noncit-who'] as const) {
        expect((relevant[id] ?? []).filter((person) => !people.includes(person))).toEqual([])
      }
    })
  })

  it('pages after sending are those behind the page that sends', () => {
    holdsAlways((form, answers) => {
      const { path } = walk(form, answers)
      const send = form.steps.find((step) => 'role' in step && step.role === 'send')
      const sent = path.findIndex(({ page }) => page === send?.id)
      expect(path.map(({ after }) => after)).toEqual(path.map((_stop, index) => index > sent))
    })
  })

  it('answering whatever is open, page after page, comes to the end', () => {
    holdsAlways(
      (form, answers) => {
        expect(pagesToTheEnd(form, answers, 300)).toBeLessThan(300)
      },
      someAnswers({ junk: false }),
      60,
    )
  })
})

const samples: readonly unknown[] = [
  ...[null, 'yes', 0, '1991-03-27', '93701', '5595550142', 'Ana'],
  ...['given', '246810', { is: 'no', text: null }],
  ...['later', 'child', 'english', 'en', 'monthly'],
]

/** Something sound to answer, whatever is asked. */
function anyAnswer(question: QuestionId, relevant: Answers): unknown {
  const { kind, options } = questionOf(question)
  if (kind === 'who') return peopleOffered(question, relevant)[0]
  if (kind === 'whoAll') return peopleOffered(question, relevant)
  const fitting = [...samples, ...(options ?? []), ...(options ?? []).map((option) => [option])]
  return fitting.find((value) => isAnswer(question, value))
}

/** Answers one page as a person would, making the items that are new. */
function answerPage(stop: Stop, answers: Answers, relevant: Answers): Answers {
  const next: Record<string, unknown> = { ...answers }
  if (stop.ask.length === 0) next.seen = [...(answers.seen ?? []), stop.page]
  for (const { question, item, group } of stop.ask) {
    if (valueAt(relevant, question, item) !== undefined) continue
    if (!group) next[question] = anyAnswer(question, relevant)
    else {
      const id = isNewItem(item) ? `made${item?.replace(/[^a-z0-9]/g, '')}` : item
      const items = itemsOf(next as Answers, group)
      const old = items.find((one) => one.id === id) ?? { id, ...(stop.of === undefined ? {} : { of: stop.of }) }
      next[group] = [...items.filter((one) => one.id !== id), { ...old, [question]: anyAnswer(question, relevant) }]
    }
  }
  return next as Answers
}

/** How many pages it takes to answer whatever is open, at most `limit`. */
function pagesToTheEnd(form: Form, start: Answers, limit: number): number {
  let answers = start
  for (let pages = 0; pages < limit; pages++) {
    const { frontier, relevant } = walk(form, answers)
    if (frontier === 'end') return pages
    answers = answerPage(frontier, answers, relevant)
  }
  return limit
}

it('every form drawn here is sound', () => {
  fc.assert(
    fc.property(soundForm, (form) => {
      expect(check(form)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
