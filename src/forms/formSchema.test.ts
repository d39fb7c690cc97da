import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aForm, aPage } from '../testing/builders.ts'
import { soundForm } from '../testing/formArbitrary.ts'
import { forms } from './forms.ts'
import { formSchema, limits } from './formSchema.ts'
import { simplified } from './simplified.ts'

/** What is wrong with a form, as `path: code`. */
function faultsOf(form: unknown): string[] {
  const result = formSchema.safeParse(form)
  return result.success ? [] : result.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}

const withPage = (page: Record<string, unknown>) => aForm([{ ...aPage({ id: 'place' }), ...page } as never])
const withShowIf = (showIf: unknown) => withPage({ showIf })
const withAsk = (...ask: unknown[]) => withPage({ ask })
const withLoop = (loop: Record<string, unknown>) =>
  aForm([
    { id: 'jobs', over: 'jobs', mode: 'add', pages: [{ ...aPage({ id: 'job' }), ask: ['job-pay'] }], ...loop } as never,
  ])

describe('a form that was stored', () => {
  it.each([...forms])('is the same when it is read again: %s', (_, form) => {
    expect(formSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form)
  })

  it('is the same when it is read again, whatever sound form it is', () => {
    fc.assert(
      fc.property(soundForm, (form) => {
        const stored: unknown = JSON.parse(JSON.stringify(form))
        expect(formSchema.parse(stored)).toEqual(stored)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a form is refused, and the place named', () => {
  it.each([
    ['a question that is not in the bank', withAsk('shoe-size'), ['steps.0.ask.0: invalid_value']],
    ['a question of a person asked of the household', withAsk('homeless', 'm-first'), ['steps.0.ask.1: invalid_value']],
    [
      'a follow-up about a question that is not in the bank',
      withAsk({ question: 'homeless', showIf: { question: 'shoe-size', is: 'yes' } }),
      ['steps.0.ask.0.showIf.question: invalid_value'],
    ],
    ['a follow-up without a condition', withAsk({ question: 'homeless' }), ['steps.0.ask.0.showIf: invalid_type']],
    [
      'a list of a group that is none',
      withAsk({ forEach: 'pets', ask: ['job-pay'] }),
      ['steps.0.ask.0.forEach: invalid_value'],
    ],
    [
      'a list that asks of jobs what belongs to people',
      withAsk({ forEach: 'jobs', ask: ['job-pay', 'm-first'] }),
      ['steps.0.ask.0.ask.1: invalid_value'],
    ],
    ['a page without a list', withPage({ ask: undefined }), ['steps.0.ask: invalid_type']],
    ['a page of an unknown section', withPage({ section: 'middle' }), ['steps.0.section: invalid_value']],
    ['a page of an unknown role', withPage({ role: 'advert' }), ['steps.0.role: invalid_value']],
    ['a page with an unknown key', withPage({ colour: 'red' }), ['steps.0: unrecognized_keys']],
    ['a page whose id is no id', withPage({ id: 'My Page' }), ['steps.0.id: invalid_format']],
    ['a step that is none', aForm(['place' as never]), ['steps.0: invalid_type']],
    ['a loop over a group that is none', withLoop({ over: 'pets', pages: [] }), ['steps.0.over: invalid_value']],
    ['a loop of an unknown mode', withLoop({ mode: 'twice' }), ['steps.0.mode: invalid_value']],
    ['a loop with an unknown key', withLoop({ colour: 'red' }), ['steps.0: unrecognized_keys']],
    [
      'a loop that is opened by a question without options to tick',
      withLoop({ opensWith: 'homeless' }),
      ['steps.0.opensWith: invalid_value'],
    ],
    [
      'a page of a loop that asks what belongs elsewhere',
      withLoop({ pages: [{ ...aPage({ id: 'job' }), ask: ['job-pay', 'se-gross'] }] }),
      ['steps.0.pages.0.ask.1: invalid_value'],
    ],
    [
      'a page of a loop with a role',
      withLoop({ pages: [{ ...aPage({ id: 'job' }), ask: ['job-pay'], role: 'send' }] }),
      ['steps.0.pages.0: unrecognized_keys'],
    ],
    [
      'a loop that leaves out items by what belongs elsewhere',
      withLoop({ where: { question: 'se-who', is: 'me' } }),
      ['steps.0.where.question: invalid_value'],
    ],
    ['a form with an unknown key', { ...simplified, owner: 'me' }, [': unrecognized_keys']],
    ['a form without a version', { ...simplified, version: undefined }, ['version: invalid_type']],
    ['a form of version 0', { ...simplified, version: 0 }, ['version: too_small']],
    ['a form in unknown words', { ...simplified, words: 'legal' }, ['words: invalid_value']],
    ['a form given an unknown answer', { ...simplified, given: ['shoe-size'] }, ['given.0: invalid_value']],
    ['no form', null, [': invalid_type']],
  ])('%s', (_, form, faults) => {
    expect(faultsOf(form)).toEqual(faults)
  })

  it('every fault, not only the first', () => {
    const form = aForm([{ ...aPage({ id: 'one' }), ask: ['shoe-size' as never] }, { ...aPage({ id: '?' }) }])
    expect(faultsOf(form)).toEqual(['steps.0.ask.0: invalid_value', 'steps.1.id: invalid_format'])
  })
})

describe('a condition is refused, and the place named', () => {
  const isHomeless = { question: 'homeless', is: 'yes' }
  const nested = (depth: number): unknown => (depth === 0 ? isHomeless : { not: nested(depth - 1) })

  it.each([
    ['about an unknown question', { question: 'shoe-size', is: 'yes' }, 'steps.0.showIf.question: invalid_value'],
    [
      'about a person where there is none',
      { question: 'm-first', is: 'Ana' },
      'steps.0.showIf.question: invalid_value',
    ],
    ['with an option the question does not have', { ...isHomeless, is: 'perhaps' }, 'steps.0.showIf.is: custom'],
    ['with nothing to compare with', { question: 'homeless' }, 'steps.0.showIf.is: custom'],
    ['with a blank answer where none is taken', { question: 'homeless', is: null }, 'steps.0.showIf.is: custom'],
    ['that compares a list as a whole', { question: 'race', is: ['asian'] }, 'steps.0.showIf.is: custom'],
    ['that looks into what is no list', { question: 'homeless', includes: 'yes' }, 'steps.0.showIf.includes: custom'],
    ['that looks for an unknown option', { question: 'race', includes: 'blue' }, 'steps.0.showIf.includes: custom'],
    ['that measures what is no amount', { question: 'homeless', atLeast: 3 }, 'steps.0.showIf.atLeast: custom'],
    ['with a key of its own', { ...isHomeless, unless: 'no' }, 'steps.0.showIf: unrecognized_keys'],
    [
      'deep inside others',
      { all: [isHomeless, { any: [{ not: { question: 'shoe-size', is: 'yes' } }] }] },
      'steps.0.showIf.all.1.any.0.not.question: invalid_value',
    ],
    [
      'about some item of a group that is none',
      { some: 'pets', where: isHomeless },
      'steps.0.showIf.some: invalid_value',
    ],
    [
      'about some job, by a question of people',
      { some: 'jobs', where: { question: 'm-first', is: 'Ana' } },
      'steps.0.showIf.where.question: invalid_value',
    ],
    ['that is a sentence', 'homeless = yes', 'steps.0.showIf: invalid_type'],
  ])('%s', (_, showIf, fault) => {
    expect(faultsOf(withShowIf(showIf))).toEqual([fault])
  })

  it('nested deeper than anybody means', () => {
    expect(faultsOf(withShowIf(nested(6)))).toEqual([])
    expect(faultsOf(withShowIf(nested(7)))).not.toEqual([])
    expect(faultsOf(withShowIf(nested(5_000)))).not.toEqual([])
  })

  it('of more parts than anybody means', () => {
    const all = Array.from({ length: 21 }, () => isHomeless)
    expect(faultsOf(withShowIf({ all }))).toEqual(['steps.0.showIf.all: too_big'])
  })

  it('but not when it is sound', () => {
    const sound = [
      isHomeless,
      { question: 'rent-amount', atLeast: 1 },
      { question: 'race', includes: 'asian' },
      { question: 'applying-who', includes: 'me' },
      {
        some: 'members',
        where: { all: [{ question: 'm-relationship', is: 'child' }, { not: { question: 'm-applying', is: 'no' } }] },
      },
      { any: [] },
    ]
    for (const showIf of sound) expect(faultsOf(withShowIf(showIf)), JSON.stringify(showIf)).toEqual([])
  })
})

describe('a list that is too long is refused as a whole', () => {
  it.each([
    ['steps', aForm(Array.from({ length: limits.steps + 1 }, () => 'no step' as never)), 'steps: too_big'],
    [
      'pages',
      withLoop({ pages: Array.from({ length: limits.pagesInLoop + 1 }, () => ({})) }),
      'steps.0.pages: too_big',
    ],
    [
      'questions',
      withAsk(...Array.from({ length: limits.questionsOnPage + 1 }, () => 'homeless')),
      'steps.0.ask: too_big',
    ],
  ])('%s', (_, form, fault) => {
    expect(faultsOf(form)).toEqual([fault])
  })
})

it('throws at nothing that JSON can hold', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 6 }), (one, other) => {
      expect(() =>
        formSchema.safeParse({ ...simplified, steps: [one, { ...simplified.steps[0], showIf: other }] }),
      ).not.toThrow()
    }),
  )
})
