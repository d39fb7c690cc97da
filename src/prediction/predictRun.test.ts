import { describe, expect, it } from 'vitest'
import { type Ask, type Form, isLoop, type ItemAsk, type Loop, type Page, questionsIn } from '../forms/form.ts'
import { forms } from '../forms/forms.ts'
import { long } from '../forms/long.ts'
import { simplified } from '../forms/simplified.ts'
import type { Stop, Walk } from '../forms/walk.ts'
import type { GroupId, QuestionId } from '../questions/answers.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { walkOf } from '../testing/walking.ts'
import { UnusableParameters } from './checkParameters.ts'
import { defaultParameters } from './defaultParameters.ts'
import { predictRatio, type PredictedRun, predictRun } from './predictRun.ts'
import { questionOfRow, secondsBy } from './secondsBy.ts'
import type { Setting } from './timeOf.ts'
import type { WordCounts } from './wordCounts.ts'

/** Words that differ by question and page, so that a mixed-up row shows. */
const words: WordCounts = {
  question: ({ question }) => ({ text: question.length, hint: 3, list: 2 }),
  page: ({ page }) => page.length,
  review: ({ question }) => question.length / 2,
}
const phone: Setting = { language: 'en', device: 'phone' }
const predict = (form: Form, walked: Pick<Walk, 'path' | 'relevant'>) =>
  predictRun(form, walked, defaultParameters, words, phone)
const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, x) => sum + x, 0)

/** What a run loses with a question: its rows, and the rows of pages that ask nothing without it. */
function rowsLost(run: PredictedRun, path: readonly Stop[], question: QuestionId, isGone: (page: string) => boolean) {
  const emptied = new Set(
    path
      .filter(({ page, ask }) => isGone(page) && ask.length > 0 && ask.every((asked) => asked.question === question))
      .map(({ page, item }) => `${page}~${item}`),
  )
  const own = run.rows.filter((row) => questionOfRow(row) === question)
  const pages = run.rows.filter((row) => row.kind === 'page' && emptied.has(`${row.page}~${row.item}`))
  return { own, pages }
}

describe.each([...forms.values()].map((form) => [form.id, form] as const))('the prediction of %s', (_, form) => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'is the sum of its parts for %s',
    (_, scenario) => {
      const { rows, whole } = predict(form, walkOf(form, scenario))
      expect(whole.seconds).toBeGreaterThan(60)
      expect(total(secondsBy(rows, ({ page }) => page).values())).toBeCloseTo(whole.seconds, 6)
      const ofQuestions = total(secondsBy(rows, questionOfRow).values())
      const ofPages = total(rows.filter(({ kind }) => kind === 'page').map(({ seconds }) => seconds))
      expect(ofQuestions + ofPages).toBeCloseTo(whole.seconds, 6)
      const parts = rows.flatMap(({ parts }) => Object.values(parts) as number[])
      expect(total(parts)).toBeCloseTo(whole.seconds, 6)
      const segments = secondsBy(rows, ({ segment }) => segment)
      expect(total(segments.values())).toBeCloseTo(whole.seconds, 6)
    },
  )

  it('says that it is one', () => {
    const [scenario] = scenarios
    if (!scenario) throw new Error('no scenario')
    expect(predict(form, walkOf(form, scenario))).toMatchObject({ label: 'predicted', evidence: 'D' })
  })
})

/** A path without a question; a page that asks nothing without it isn't on it. */
const pathWithout = (path: readonly Stop[], question: QuestionId): Stop[] =>
  path.flatMap((stop) => {
    const ask = stop.ask.filter((asked) => asked.question !== question)
    return ask.length === 0 && stop.ask.length > 0 ? [] : [{ ...stop, ask }]
  })

const cutFrom = <P extends Page | Loop['pages'][number]>(page: P, question: QuestionId): P[] => {
  const list: readonly (Ask | ItemAsk<GroupId>)[] = page.ask
  const ask = list.flatMap((entry): unknown[] => {
    if (typeof entry === 'object' && 'forEach' in entry) {
      const left = entry.ask.filter((id) => id !== question)
      return left.length > 0 ? [{ ...entry, ask: left }] : []
    }
    return questionsIn([entry]).includes(question) ? [] : [entry]
  })
  const isEmptied = ask.length === 0 && page.ask.length > 0 && !('role' in page)
  return isEmptied ? [] : [{ ...page, ask } as unknown as P]
}

/** A form without a question, as a room cuts it. */
const formWithout = (form: Form, question: QuestionId): Form => ({
  ...form,
  steps: form.steps.flatMap((step): (Page | Loop)[] => {
    if (!isLoop(step)) return cutFrom(step, question)
    const pages = step.pages.flatMap((page) => cutFrom(page as Loop['pages'][number], question))
    return pages.length > 0 ? [{ ...step, pages } as Loop] : []
  }),
})

const askedOn = (path: readonly Stop[]) =>
  path.flatMap(({ page, ask }) => ask.map(({ question, item }) => `${page} ${question} ${item}`))

describe.each([long, simplified].map((form) => [form.id, form] as const))('cutting a question of %s', (_, form) => {
  const scenario = scenarios.find(({ id }) => id === 'monique-harper')
  if (!scenario) throw new Error('no scenario')
  const walked = walkOf(form, scenario)
  const before = predict(form, walked)
  const questions = [...new Set(before.rows.flatMap((row) => questionOfRow(row) ?? []))]

  it('lowers the prediction by its rows, and by a page that it leaves empty', () => {
    for (const question of questions) {
      const after = predict(form, { ...walked, path: pathWithout(walked.path, question) })
      const { own, pages } = rowsLost(before, walked.path, question, () => true)
      const lost = total([...own, ...pages].map(({ seconds }) => seconds))
      expect(own.length, question).toBeGreaterThan(0)
      expect(after.whole.seconds, question).toBeCloseTo(before.whole.seconds - lost, 6)
      expect(after.rows.length, question).toBe(before.rows.length - own.length - pages.length)
    }
  })

  it('does so in the form itself, where nothing else hangs on the answer', () => {
    let cut = 0
    // Every third, for a walk of a form that nobody walked before takes its time.
    const some = questions.filter((_, index) => index % 3 === 0)
    for (const question of some) {
      const variant = formWithout(form, question)
      const shorter = walkOf(variant, scenario)
      const rest = askedOn(walked.path).filter((asked) => asked.split(' ')[1] !== question)
      if (askedOn(shorter.path).join() !== rest.join()) continue
      const hasPage = (page: string) => shorter.path.some((stop) => stop.page === page)
      const { own, pages } = rowsLost(before, walked.path, question, (page) => !hasPage(page))
      const after = predict(variant, { path: shorter.path, relevant: walked.relevant })
      const lost = total([...own, ...pages].map(({ seconds }) => seconds))
      expect(after.whole.seconds, question).toBeCloseTo(before.whole.seconds - lost, 6)
      cut += 1
    }
    expect(cut).toBeGreaterThan(some.length / 2)
  })
})

describe('a prediction', () => {
  const [scenario] = scenarios
  if (!scenario) throw new Error('no scenario')
  const ofLong = predict(long, walkOf(long, scenario))
  const ofSimplified = predict(simplified, walkOf(simplified, scenario))

  it('ends at the press of send', () => {
    expect(ofSimplified.rows.at(-1)).toMatchObject({ page: 'sign', question: 'signature' })
    expect(ofSimplified.rows.some(({ page }) => page === 'papers')).toBe(false)
  })

  it('tells form and signature from the rest', () => {
    expect(ofLong.primary.seconds).toBeLessThan(ofLong.whole.seconds)
    expect(ofSimplified.primary.seconds).toBe(ofSimplified.whole.seconds)
  })

  it('lists each answer on the review page at the end', () => {
    const reviewed = ofSimplified.rows.filter(({ kind }) => kind === 'review')
    const before = ofSimplified.rows.findIndex(({ page }) => page === 'check-answers')
    expect(reviewed).toHaveLength(ofSimplified.rows.slice(0, before).filter(({ kind }) => kind === 'question').length)
  })

  it('gives the ratio of two forms as a range', () => {
    const { ratio, range, label, evidence } = predictRatio(ofLong, ofSimplified)
    expect(ratio).toBeCloseTo(ofLong.primary.seconds / ofSimplified.primary.seconds, 12)
    expect(Math.log(range[1] / ratio)).toBeCloseTo(1.2815515655446004 * 0.15, 12)
    expect({ label, evidence }).toEqual({ label: 'predicted', evidence: 'D' })
  })

  it('is refused of absurd parameters', () => {
    const parameters = { ...defaultParameters, press: { ...defaultParameters.press, fast: -1 } }
    expect(() => predictRun(long, walkOf(long, scenario), parameters, words, phone)).toThrow(UnusableParameters)
  })
})
