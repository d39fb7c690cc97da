import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type QuestionId, questionIds } from '../../questions/answers.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { soundForm } from '../../testing/formArbitrary.ts'
import { walkOf } from '../../testing/walking.ts'
import { check } from '../check.ts'
import { questionsOfCondition } from '../condition.ts'
import { knowledgeOf } from '../derive.ts'
import { type Form, isLoop, type Page, pagesOf, questionsIn, questionsOf } from '../form.ts'
import { formSchema } from '../formSchema.ts'
import { long } from '../long.ts'
import type { Decision, Decisions } from './decision.ts'
import { makeVariant } from './makeVariant.ts'
import { wordingLanguages } from './wording.ts'

const name = { id: 'room-abcd', version: 1 }
const variantOf = (decisions: Decisions, form: Form = long) => makeVariant(form, decisions, name)
const askedBy = (decisions: Decisions) => questionsOf(variantOf(decisions).form)
const pageOf = (form: Form, question: QuestionId) =>
  pagesOf(form).find(({ ask }) => questionsIn(ask).includes(question))

it('is the same form by another name where nothing was decided', () => {
  const { form, faults } = variantOf({})
  expect(form).toEqual({ ...long, ...name, madeFrom: 'long@1' })
  expect(faults).toEqual([])
  expect(check(form)).toEqual([])
})

describe('cutting a card', () => {
  it('takes it out, and its page once that is empty', () => {
    const { form } = variantOf({ 'acct-email': { is: 'cut' }, 'acct-code': { is: 'cut' } })
    expect(questionsOf(form).has('acct-code')).toBe(false)
    expect(pagesOf(form).some(({ id }) => id === 'confirm-account')).toBe(false)
    expect(check(form)).toEqual([])
  })

  it('leaves a page that shows something all the same', () => {
    expect(pagesOf(variantOf({ office: { is: 'cut' } }).form).some(({ id }) => id === 'office')).toBe(true)
  })

  it('takes along the follow-up that nobody spoke of', () => {
    const { form, goneAlong } = variantOf({ 'rent-any': { is: 'cut' } })
    expect(goneAlong).toEqual(['rent-amount'])
    expect(questionsOf(form).has('rent-amount')).toBe(false)
  })

  it('puts the follow-up that the room keeps to everybody, who may skip it', () => {
    const { form, opened, goneAlong } = variantOf({ 'rent-any': { is: 'cut' }, 'rent-amount': { is: 'keep' } })
    expect([opened, goneAlong]).toEqual([['rent-amount'], []])
    expect(pageOf(form, 'rent-amount')?.showIf).toBeUndefined()
    expect(form.optional).toEqual(['rent-amount'])
  })

  it('keeps what is left of a condition', () => {
    const { form } = variantOf({ 'mail-same': { is: 'cut' } })
    expect(pageOf(form, 'mail-address')?.ask).toEqual([
      { question: 'mail-address', showIf: { question: 'homeless', is: 'yes' } },
    ])
  })

  it('takes a list along with the question that opens it, even where one of its cards is kept', () => {
    const { form, faults, goneAlong } = variantOf({ 'job-any': { is: 'cut' }, 'job-who': { is: 'keep' } })
    expect(form.steps.some(({ id }) => id === 'jobs')).toBe(false)
    expect(goneAlong).toContain('job-gross-month')
    expect(faults).toEqual([{ code: 'cannotStay', card: 'job-who' }])
  })

  it('keeps a list whose first question another answer tells', () => {
    const { form, goneAlong } = variantOf({ 'unearned-any': { is: 'cut' } })
    expect(goneAlong).toEqual([])
    expect(form.steps.some(({ id }) => id === 'other-money')).toBe(true)
    expect(knowledgeOf(form).known.has('unearned-any')).toBe(true)
  })

  it('takes along what followed on what went along', () => {
    const { goneAlong } = variantOf({ citizen: { is: 'cut' } })
    expect(goneAlong).toEqual(expect.arrayContaining(['noncit-sponsored', 'sponsor-money']))
  })

  it('closes the way past pages that its answer opened', () => {
    const { form } = variantOf({ 'early-submit': { is: 'cut' } })
    expect(pagesOf(form).some((page) => 'leap' in page)).toBe(false)
    expect(check(form)).toEqual([])
  })

  it('leads a way past pages to the first that is left', () => {
    const { form } = variantOf({ 'rights-ack': { is: 'cut' }, 'penalties-ack': { is: 'cut' } })
    const leaping = form.steps.find((step): step is Page => !isLoop(step) && step.leap !== undefined)
    expect(leaping?.leap?.to).toBe('signature-page')
    expect(check(form)).toEqual([])
  })

  it('takes out a screen that is only read, but never the one that sends', () => {
    const { form } = variantOf({ 'page:income-summary': { is: 'cut' }, 'page:confirmation': { is: 'cut' } })
    const pages = pagesOf(form).map(({ id }) => id)
    expect(pages).not.toContain('income-summary')
    expect(pages).toContain('confirmation')
  })
})

it('says of a form without a signature, or with one that may be skipped, that it can not be filed', () => {
  const fault = { code: 'noWayToFile', where: 'room-abcd', what: 'signature' }
  for (const is of ['cut', 'later', 'optional'] as const) {
    expect(check(variantOf({ signature: { is } }).form)).toEqual([fault])
  }
})

it('says of an empty form all that is missing', () => {
  const nothing = Object.fromEntries(questionIds.map((id) => [id, { is: 'cut' }])) as Decisions
  const { form } = variantOf(nothing)
  expect(questionsOf(form).size).toBe(0)
  expect(check(form).map(({ what }) => what)).toEqual(['first-name', 'last-name', 'home-street', 'signature'])
})

it('leaves what is asked later to the interview, with what hung on it', () => {
  const { later, form } = variantOf({ 'job-any': { is: 'later' }, gender: { is: 'cut' } })
  expect(later).toEqual(expect.arrayContaining(['job-any', 'job-gross-month']))
  expect(later).not.toContain('gender')
  expect(questionsOf(form).has('job-any')).toBe(false)
})

it('lets an optional card be skipped', () => {
  const { form } = variantOf({ 'ca-resident': { is: 'optional' } })
  expect(form.optional).toEqual(['ca-resident'])
})

it('words a card anew, in the languages there are words for', () => {
  const { rewordings } = variantOf({ dob: { is: 'reword', words: { en: 'When were you born?' } } })
  expect(rewordings).toEqual({ en: { dob: 'When were you born?' } })
})

describe('merging a card', () => {
  it('asks it on the page of the other, right after it, and drops its emptied page', () => {
    const { form, faults } = variantOf({ 'ca-resident': { is: 'merge', into: 'first-name' } })
    expect(pageOf(form, 'ca-resident')?.ask.slice(0, 2)).toEqual(['first-name', 'ca-resident'])
    expect(pagesOf(form).some(({ id }) => id === 'residency')).toBe(false)
    expect([faults, check(form)]).toEqual([[], []])
  })

  it('keeps the conditions of both pages', () => {
    const { form } = variantOf({ 'ca-resident': { is: 'merge', into: 'address-match' } })
    const page = pageOf(form, 'ca-resident')
    expect(page?.showIf).toBeUndefined()
    expect(page?.ask).toEqual([
      { question: 'address-match', showIf: { question: 'homeless', is: 'no' } },
      'ca-resident',
    ])
  })

  it('names what would look forward', () => {
    const { form } = variantOf({ 'rent-amount': { is: 'merge', into: 'urgent-rent' } })
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'urgent-needs', what: 'rent-any' }])
  })

  it.each([
    ['mergedIntoNothing', { dob: { is: 'merge', into: 'gender' }, gender: { is: 'cut' } }],
    ['cannotMerge', { dob: { is: 'merge', into: 'm-dob' } }],
    ['mergedInCircle', { dob: { is: 'merge', into: 'dob' } }],
  ] as const)('leaves it where it was: %s', (code, decisions) => {
    const { form, faults } = variantOf(decisions)
    expect(faults.map((fault) => fault.code)).toEqual([code])
    expect(pageOf(form, 'dob')?.id).toBe('about-you')
  })

  it('leaves both where they were that were to join each other', () => {
    const { form, faults } = variantOf({
      dob: { is: 'merge', into: 'office' },
      office: { is: 'merge', into: 'dob' },
    })
    expect(faults.map(({ code }) => code)).toEqual(['mergedInCircle', 'mergedInCircle'])
    expect([pageOf(form, 'dob')?.id, pageOf(form, 'office')?.id]).toEqual(['about-you', 'office'])
  })
})

const notMerging = ['keep', 'cut', 'later', 'optional', 'reword'] as const

const aDecision = (kinds: readonly Decision['is'][], questions: readonly QuestionId[]): fc.Arbitrary<Decision> =>
  fc.constantFrom(...kinds).chain((is): fc.Arbitrary<Decision> => {
    if (is === 'merge') return fc.constantFrom(...questions).map((into) => ({ is, into }))
    if (is !== 'reword') return fc.constant({ is })
    return fc.constantFrom(...wordingLanguages).map((language) => ({ is, words: { [language]: 'Ask me' } }))
  })

/** Decisions about any part of a form's questions. */
const decisionsOn = (form: Form, kinds: readonly Decision['is'][]): fc.Arbitrary<Decisions> => {
  const questions = [...questionsOf(form)]
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...questions), aDecision(kinds, questions)), {
      selector: ([question]) => question,
      maxLength: questions.length,
      size: 'max',
    })
    .map((entries) => Object.fromEntries(entries) as Decisions)
}

const conditionsIn = (form: Form): QuestionId[] =>
  form.steps.flatMap((step) => {
    const pages = isLoop(step) ? [...step.pages] : [step]
    const own = isLoop(step) ? [step.where, step.opensIf, step.showIf] : [step.leap?.when]
    const entries = pages.flatMap((page) => [
      page.showIf,
      ...[...page.ask].flatMap((entry) =>
        typeof entry === 'string' ? [] : [entry.showIf, 'where' in entry ? entry.where : undefined],
      ),
    ])
    return [...own, ...entries].flatMap(questionsOfCondition)
  })

describe('any decisions', () => {
  const aCase = fc
    .oneof({ weight: 2, arbitrary: fc.constant(long) }, { weight: 1, arbitrary: soundForm })
    .chain((form) => fc.tuple(fc.constant(form), decisionsOn(form, notMerging)))

  it('make a form that is sound but for what the law needs to file', () => {
    fc.assert(
      fc.property(aCase, ([base, decisions]) => {
        const { form } = variantOf(decisions, base)
        expect(check(form).filter(({ code }) => code !== 'noWayToFile')).toEqual([])
        const lost = new Set([...knowledgeOf(base).known].filter((id) => !knowledgeOf(form).known.has(id)))
        expect(conditionsIn(form).filter((id) => lost.has(id))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('lose no card: each is asked, cut, asked later, or named as gone along', () => {
    fc.assert(
      fc.property(aCase, ([base, decisions]) => {
        const { form, goneAlong } = variantOf(decisions, base)
        const asked = questionsOf(form)
        for (const question of questionsOf(base)) {
          const isOut = ['cut', 'later'].includes(decisions[question]?.is ?? 'keep')
          expect(Number(asked.has(question)) + Number(isOut) + Number(goneAlong.includes(question)), question).toBe(1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('merges among them, make a form of the shape that is stored, and faults have names', () => {
    const merged = fc
      .oneof(fc.constant(long), soundForm)
      .chain((form) => fc.tuple(fc.constant(form), decisionsOn(form, [...notMerging, 'merge'])))
    const codes = ['noWayToFile', 'looksForward']
    fc.assert(
      fc.property(merged, ([base, decisions]) => {
        const { form } = variantOf(decisions, base)
        expect(formSchema.safeParse(JSON.parse(JSON.stringify(form))).error?.issues ?? []).toEqual([])
        expect(check(form).filter(({ code }) => !codes.includes(code))).toEqual([])
        const [scenario] = scenarios
        if (scenario) expect(walkOf(form, scenario).path.length).toBeGreaterThan(-1)
      }),
      { numRuns: 40 },
    )
  })
})

it('asks a household what is left of the form, in its order', () => {
  const decisions: Decisions = {
    'acct-county': { is: 'cut' },
    'vehicle-any': { is: 'later' },
    'page:people-summary': { is: 'cut' },
  }
  const left = askedBy(decisions)
  for (const scenario of scenarios) {
    const before = walkOf(long, scenario).path.flatMap(({ ask }) => ask)
    const after = walkOf(variantOf(decisions).form, scenario).path.flatMap(({ ask }) => ask)
    expect(after).toEqual(before.filter(({ question }) => left.has(question)))
  }
})
