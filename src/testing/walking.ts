import { type Form, pagesOf } from '../forms/form.ts'
import { type Asked, walk } from '../forms/walk.ts'
import { type Answers, itemsOf, questionOf } from '../questions/answers.ts'
import type { Scenario } from '../scenarios/scenario.ts'

/** The pages of a form that ask nothing, all of them passed. */
export const readingPages = (form: Form): string[] =>
  pagesOf(form)
    .filter(({ ask }) => ask.length === 0)
    .map(({ id }) => id)

/** A form as somebody walks it who answers everything as the scenario's key has it. */
export const walkOf = (form: Form, { key }: Scenario) => walk(form, { ...key, seen: readingPages(form) })

/** Everything a scenario is asked in a form, in order. */
export const askedIn = (form: Form, scenario: Scenario): Asked[] =>
  walkOf(form, scenario).path.flatMap(({ ask }) => [...ask])

/** Screens, answers and distinct ids (question bank, "Counting rules"). */
export function countsOf(form: Form, scenario: Scenario): [screens: number, answers: number, ids: number] {
  const asked = askedIn(form, scenario)
  return [walkOf(form, scenario).path.length, asked.length, new Set(asked.map(({ question }) => question)).size]
}

/** The stored answer to what was put. */
export const answerTo = ({ question, group, item }: Asked, answers: Answers): unknown =>
  group
    ? itemsOf(answers, group).find(({ id }) => id === item)?.[question]
    : (answers as Record<string, unknown>)[question]

/** The same answers with another one to what was put. */
export const withAnswer = (answers: Answers, { question, group, item }: Asked, value: unknown): Answers =>
  group
    ? ({
        ...answers,
        [group]: itemsOf(answers, group).map((one) => (one.id === item ? { ...one, [question]: value } : one)),
      } as Answers)
    : { ...answers, [question]: value }

/** Another answer of the same kind, and never one a caseworker would take for the right one. */
export function wrong({ question }: Asked, right: unknown): unknown {
  const { kind, options = [] } = questionOf(question)
  if (kind === 'yesNo') return right === 'yes' ? 'no' : 'yes'
  if (kind === 'choice') return options.find((option) => option !== right)
  if (kind === 'choices') return options.filter((option) => !((right ?? []) as string[]).includes(option))
  if (kind === 'who') return 'nobody'
  if (kind === 'whoAll') return ['nobody']
  if (kind === 'money' || kind === 'number') return Number(right) + 100
  if (kind === 'date') return '2000-01-01'
  if (kind === 'ack') return 'no'
  if (kind === 'yesNoText') return (right as { is: string }).is === 'yes' ? { is: 'no', text: null } : { is: 'yes' }
  if (kind === 'password' || kind === 'code') return ''
  if (kind === 'papers') return [{ name: 'photo.jpg', bytes: 1, type: 'image/jpeg' }]
  if (kind === 'zip') return '90001'
  if (kind === 'phone') return '2135550100'
  if (kind === 'email') return 'someone@example.com'
  // Of some texts no more can be compared than whether there is one.
  return question === 'se-name' || question === 'contact-best-time' ? null : 'Somebody Else'
}
