// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../commands/words/readWords.ts'
import { questionsOf } from '../../../forms/form.ts'
import { long } from '../../../forms/long.ts'
import type { Decision, Decisions } from '../../../forms/variant/decision.ts'
import { makeVariant } from '../../../forms/variant/makeVariant.ts'
import { UnusableParameters } from '../../../prediction/checkParameters.ts'
import { defaultParameters } from '../../../prediction/defaultParameters.ts'
import type { PredictedRow } from '../../../prediction/predictRun.ts'
import { questionOfRow } from '../../../prediction/secondsBy.ts'
import { type QuestionId, questionOf } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { scenarioOf, scenarios } from '../../../scenarios/scenarios.ts'
import { twinOf } from '../../../scenarios/twinOf.ts'
import { failedBy } from './failedBy.ts'
import { figuresOf } from './figures.ts'
import { legalChecks } from './legalChecks.ts'
import { predictVariant, type PredictedFor } from './predictVariant.ts'
import { walkAs } from './walkAs.ts'

const words = readWords('locales')
const household = (id: string): Scenario => {
  const found = scenarioOf(id)
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}
const monique = household('monique-harper')
const inEnglish: PredictedFor = {
  scenario: monique,
  setting: { language: 'en', device: 'phone' },
  wording: words.en,
  parameters: defaultParameters,
}
const figures = (decisions: Decisions, of = inEnglish) => figuresOf(long, decisions, of, scenarios)
const total = (rows: readonly PredictedRow[]) => rows.reduce((sum, { seconds }) => sum + seconds, 0)

/** Twice as slow as the model, as rooms are; and the model alone. */
const adjustments = [
  ['as the model says', null],
  ['adjusted to a room', { factor: 1.8375, runs: 12, error: 0.2 }],
] as const

describe.each(adjustments)('predicted minutes, %s', (_, adjusted) => {
  const inRoom: PredictedFor = { ...inEnglish, adjusted }
  const predicted = (decisions: Decisions, of = inRoom) =>
    predictVariant(long, makeVariant(long, decisions, { id: 'room', version: 1 }), of)
  const before = predicted({})
  const askedOfHer = [...new Set(walkAs(long, monique).path.flatMap(({ ask }) => ask.map(({ question }) => question)))]

  it('of nothing decided are those of the long form', () => {
    expect(before.label).toBe('predicted')
    expect(before.rows.length).toBeGreaterThan(200)
    expect(before.whole.seconds).toBeCloseTo(total(before.rows), 6)
  })

  it('are the model’s times the factor, row by row', () => {
    const model = predictVariant(long, makeVariant(long, {}, { id: 'room', version: 1 }), inEnglish)
    const factor = adjusted?.factor ?? 1
    expect(before.rows.map(({ seconds }) => seconds)).toEqual(model.rows.map(({ seconds }) => seconds * factor))
    expect(before.primary.seconds).toBeCloseTo(model.primary.seconds * factor, 6)
    expect(before.primary.mean[1] / model.primary.mean[1]).toBeCloseTo(factor, 9)
  })

  it.each(['en', 'es', 'zh-Hant', 'zh-Hans'] as const)('are the sum of their parts, in %s', (language) => {
    for (const scenario of scenarios) {
      const run = predicted(
        { 'page:people-summary': { is: 'cut' }, gender: { is: 'cut' }, 'ca-resident': { is: 'merge', into: 'dob' } },
        { ...inRoom, scenario, setting: { language, device: 'desktop' }, wording: words[language] },
      )
      expect(run.whole.seconds).toBeCloseTo(total(run.rows), 6)
      const parts = run.rows.flatMap((row) => Object.values(row.parts) as number[])
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(run.whole.seconds, 6)
    }
  })

  it('fall by exactly the rows of a cut card, of what goes along, and of the screens that they leave empty', () => {
    for (const card of askedOfHer) {
      const decisions = { [card]: { is: 'cut' } } as Decisions
      const { goneAlong, form } = makeVariant(long, decisions, { id: 'room', version: 1 })
      const after = predictVariant(long, { form, rewordings: {} }, inRoom)
      const gone = new Set<QuestionId>([card, ...goneAlong])
      const { path } = walkAs(form, monique)
      const places = new Set(path.map(({ page, item }) => `${page}~${item}`))
      // Who isn't listed any more isn't asked about either.
      const items = new Set(path.flatMap(({ ask }) => ask.map(({ item }) => item)))
      const lost = before.rows.filter((row) => {
        const question = questionOfRow(row)
        if (!question) return !places.has(`${row.page}~${row.item}`)
        return gone.has(question) || !items.has(row.item)
      })
      expect(
        lost.some((row) => questionOfRow(row) === card),
        card,
      ).toBe(true)
      expect(after.rows.length, card).toBe(before.rows.length - lost.length)
      expect(after.whole.seconds, card).toBeCloseTo(before.whole.seconds - total(lost), 6)
    }
  })

  it('keep a screen’s own seconds until its last card is gone', () => {
    const cards = ['acct-email', 'acct-code'] as const
    const own = before.rows.filter(({ page, kind }) => page === 'confirm-account' && kind === 'page')
    const ofCards = cards.map((card) => before.rows.filter((row) => questionOfRow(row) === card))
    const [first, second] = ofCards.map(total)
    const one = predicted({ 'acct-email': { is: 'cut' } })
    const both = predicted({ 'acct-email': { is: 'cut' }, 'acct-code': { is: 'cut' } })
    expect(before.whole.seconds - one.whole.seconds).toBeCloseTo(first ?? 0, 6)
    expect(one.whole.seconds - both.whole.seconds).toBeCloseTo((second ?? 0) + total(own), 6)
    expect(total(own)).toBeGreaterThan(0)
  })

  it('take a reworded card by its own words, in the languages that have them', () => {
    const label = 'In which county, of the fifty-eight that there are, do you live at this moment?'
    const decisions: Decisions = { 'acct-county': { is: 'reword', words: { en: label } } }
    expect(predicted(decisions).whole.seconds).toBeGreaterThan(before.whole.seconds)
    const spanish: PredictedFor = { ...inRoom, setting: { language: 'es', device: 'phone' }, wording: words.es }
    expect(predicted(decisions, spanish).whole.seconds).toBe(predicted({}, spanish).whole.seconds)
  })

  it('are refused of absurd parameters', () => {
    const absurd = { ...defaultParameters, press: { ...defaultParameters.press, slow: -4 } }
    expect(() => predicted({}, { ...inRoom, parameters: absurd })).toThrow(UnusableParameters)
  })
})

describe('people it fails', () => {
  const name = { id: 'room', version: 1 }
  const without = (questions: readonly QuestionId[]) =>
    makeVariant(long, Object.fromEntries(questions.map((id) => [id, { is: 'cut' }])), name).form
  const idsOf = (questions: readonly QuestionId[]) =>
    failedBy(without(questions), scenarios).map(({ scenario }) => scenario.id)

  it('are, of the long form itself, the students: it never asks about work-study', () => {
    expect(failedBy(long, scenarios)).toEqual([
      { scenario: household('tessa-okafor'), in: ['outcome'] },
      { scenario: household('jonah-petrov'), in: ['outcome'] },
    ])
  })

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'name %s where every question that decides is cut, and no more once they are back',
    (id, scenario) => {
      const decide = walkAs(long, scenario)
        .path.flatMap(({ ask }) => ask.map(({ question }) => question))
        .filter((question) => questionOf(question).basis === 3)
      expect(idsOf(decide)).toContain(id)
      expect(idsOf([]).includes(id)).toBe(scenario.pair.id === 'college-student')
    },
  )

  it('are those whose fast service goes with the money on hand', () => {
    const failed = failedBy(without(['money-on-hand']), scenarios)
    const keisha = failed.find(({ scenario }) => scenario.id === 'keisha-barlow')
    expect(keisha?.in).toContain('fast-service')
  })

  it('fall on both twins alike', () => {
    fc.assert(
      fc.property(fc.subarray([...questionsOf(long)]), (questions) => {
        const failed = idsOf(questions)
        for (const scenario of scenarios.filter(({ id }) => failed.includes(id))) {
          expect(failed).toContain(twinOf(scenario.id, scenario.twin === 'a' ? 'b' : 'a')?.id)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('needs a legal check', () => {
  const check = (decisions: Decisions) => legalChecks(decisions).map(({ card, why }) => `${card} ${why}`)

  it.each([
    ['signature', 'cut', 'filing'],
    ['signature', 'optional', 'filing'],
    ['perjury-ack', 'reword', 'statement'],
    ['money-on-hand', 'later', 'fast-service'],
    ['race', 'cut', 'civil-rights'],
    ['voter', 'cut', 'notice'],
    ['rights-ack', 'reword', 'statement'],
    ['acct-username', 'keep', 'no-reason'],
    ['eviction', 'keep', 'other-program'],
  ] as const)('%s, %s: %s', (card, is, why) => {
    const decision = (is === 'reword' ? { is, words: { en: 'Sign' } } : { is }) as Decision
    expect(check({ [card]: decision })).toEqual([`${card} ${why}`])
  })

  it.each([
    ['rent-amount', 'cut'],
    ['rent-amount', 'later'],
    ['acct-username', 'cut'],
    ['race', 'optional'],
    ['dob', 'keep'],
  ] as const)('not %s, %s', (card, is) => {
    expect(check({ [card]: { is } })).toEqual([])
  })

  it('counts what went along as cut', () => {
    expect(legalChecks({ 'race-decline': { is: 'cut' } }, ['hispanic']).map(({ card }) => card)).toEqual([
      'race-decline',
      'hispanic',
    ])
  })
})

it('leaves to the interview what decides and is cut, but not what another answer tells', () => {
  expect(figures({ 'm-dob': { is: 'cut' } }).interview).toEqual(['m-dob'])
  expect(figures({ 'phone-home': { is: 'cut' }, 'urgent-rent': { is: 'cut' } }).interview).toEqual([])
  expect(figures({ 'job-phone': { is: 'cut' } })).toMatchObject({ interview: [], papers: ['job-phone'] })
  expect(figures({ gender: { is: 'later' } }).interview).toEqual(['gender'])
})

it('counts questions, screens, and what the household meets', () => {
  expect(figures({}).size).toEqual({ questions: 192, pages: 62, answers: 189, screens: 59 })
  const { size } = figures({ 'acct-email': { is: 'cut' }, 'acct-code': { is: 'cut' } })
  expect(size).toEqual({ questions: 190, pages: 61, answers: 187, screens: 58 })
})

const kinds = ['keep', 'cut', 'later', 'optional'] as const
const some = fc
  .array(fc.tuple(fc.constantFrom(...questionsOf(long)), fc.constantFrom(...kinds)), { maxLength: 150, size: 'max' })
  .map((entries) => Object.fromEntries(entries.map(([id, is]) => [id, { is }])) as Decisions)

it('lets every household get to the end, whatever was decided', () => {
  fc.assert(
    fc.property(some, (decisions) => {
      const { form } = makeVariant(long, decisions, { id: 'room', version: 1 })
      const hasList = form.steps.some(({ id }) => id === 'household-members')
      const asksWhoEatsApart = questionsOf(form).has('not-sharing-food')
      for (const scenario of scenarios) {
        const { members, roommates } = scenario.household
        // Without a list of people nobody can say that a job is a spouse's; whoever isn't asked who eats apart has to put
        // a room-mate on the list. The key has no answer to either.
        if ((!hasList && members.length > 0) || (!asksWhoEatsApart && roommates.length > 0)) continue
        expect(walkAs(form, scenario).frontier, scenario.id).toBe('end')
      }
    }),
    { numRuns: 40 },
  )
})

it('has figures for any decisions at all', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...scenarios), (decisions, scenario) => {
      const { predicted, size, faults } = figures(decisions, { ...inEnglish, scenario })
      expect(predicted.whole.seconds).toBeGreaterThanOrEqual(0)
      expect(size.questions).toBeLessThanOrEqual(192)
      expect(faults.every(({ code }) => code === 'noWayToFile' || code === 'empty')).toBe(true)
    }),
    { numRuns: 25 },
  )
})
