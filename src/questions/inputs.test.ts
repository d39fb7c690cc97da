import { describe, expect, it } from 'vitest'
import type { QuestionId } from './answers.ts'
import { inputName, partName, readPage, readTyped, typedFrom, typedIn, type TypedInputs } from './inputs.ts'

const context = { today: '2026-11-22' }

/** What `FormData` would hold after these boxes were filled in. */
const filledIn = (boxes: [string, unknown][]): TypedInputs => ({
  get: (name) => boxes.find(([box]) => box === name)?.[1] ?? null,
  getAll: (name) => boxes.filter(([box]) => box === name).map(([, value]) => value),
})

describe('the name of an input', () => {
  it('is the id of its question', () => {
    expect(inputName({ question: 'first-name' })).toBe('first-name')
  })

  it('names the item in a loop', () => {
    expect(inputName({ question: 'm-first', item: 'a1f3' })).toBe('m-first~a1f3')
  })

  it('names the box of a date last', () => {
    expect(partName(inputName({ question: 'dob' }), 'month')).toBe('dob--month')
    expect(partName(inputName({ question: 'm-dob', item: 'a1f3' }), 'day')).toBe('m-dob~a1f3--day')
  })
})

describe('what stands in the inputs', () => {
  it('is a line for a line of text', () => {
    expect(typedIn(filledIn([['first-name', 'Ana']]), { question: 'first-name' })).toBe('Ana')
  })

  it('is three boxes for a date, of this person', () => {
    const inputs = filledIn([
      ['m-dob~a1f3--month', '3'],
      ['m-dob~a1f3--day', '27'],
      ['m-dob~a1f3--year', '1991'],
      ['dob--month', '12'],
    ])
    expect(typedIn(inputs, { question: 'm-dob', item: 'a1f3' })).toEqual({ month: '3', day: '27', year: '1991' })
  })

  it('is everything ticked for a list', () => {
    const inputs = filledIn([
      ['utility-types', 'phone'],
      ['utility-types', 'water'],
    ])
    expect(typedIn(inputs, { question: 'utility-types' })).toEqual(['phone', 'water'])
  })

  it('is blank where a box is missing or holds a file', () => {
    expect(typedIn(filledIn([]), { question: 'homeless' })).toBe('')
    expect(typedIn(filledIn([]), { question: 'race' })).toEqual([])
    expect(typedIn(filledIn([]), { question: 'dob' })).toEqual({ month: '', day: '', year: '' })
    expect(typedIn(filledIn([['first-name', { size: 3 }]]), { question: 'first-name' })).toBe('')
  })

  it('is the list of papers, which the page keeps, for papers', () => {
    const paper = { name: 'stub.jpg', bytes: 3, type: 'image/jpeg' }
    expect(typedIn(filledIn([['docs-upload', paper]]), { question: 'docs-upload' })).toEqual([paper])
    expect(typedIn(filledIn([]), { question: 'docs-upload' })).toEqual([])
  })

  it('can be read where nothing is chosen, for every question that may stay blank', () => {
    const empty = filledIn([])
    for (const question of ['docs-upload', 'race', 'hispanic', 'email'] as const) {
      expect(readTyped(question, typedIn(empty, { question }), context)).toEqual({ ok: true, value: null })
    }
  })
})

describe('a stored answer shown again', () => {
  it.each([
    ['rent-amount', 120_050, '1,200.50'],
    ['phone-cell', '5595550142', '(559) 555-0142'],
    ['ssn', '900001234', '900-00-1234'],
    ['dob', '1991-03-07', { month: '3', day: '7', year: '1991' }],
    ['utility-types', ['phone'], ['phone']],
    ['email', null, ''],
    ['race', null, []],
  ] as const)('%s %j stands in its box as %j', (question, stored, shown) => {
    expect(typedFrom({ question }, stored, context)).toEqual(shown)
  })

  it.each([
    ['rent-amount', ''],
    ['utility-types', []],
    ['docs-upload', []],
    ['dob', { month: '', day: '', year: '' }],
  ] as const)('%s is blank where there is no answer, or something that is none', (question, blank) => {
    expect(typedFrom({ question }, undefined, context)).toEqual(blank)
    expect(typedFrom({ question }, { no: 'answer' }, context)).toEqual(blank)
  })
})

describe('a page', () => {
  const name = [{ question: 'first-name' }, { question: 'last-name' }] as const
  const read = (first: string, last: string) => readPage(name, { 'first-name': first, 'last-name': last }, context)

  it('is read as answers by input name', () => {
    expect(read('Ana', 'Soto')).toEqual({ values: { 'first-name': 'Ana', 'last-name': 'Soto' }, refusals: [] })
  })

  it('takes either of two names alone', () => {
    expect(read('', 'Suharto')).toEqual({ values: { 'first-name': null, 'last-name': 'Suharto' }, refusals: [] })
    expect(read('Madonna', ' ')).toEqual({ values: { 'first-name': 'Madonna', 'last-name': null }, refusals: [] })
  })

  it('asks once, at the first box, when both names are blank', () => {
    expect(read('', '').refusals).toEqual([{ put: name[0], refusal: 'nameNeeded' }])
  })

  it('asks back the name that is none, and not the blank one beside it', () => {
    expect(read('', '🙂').refusals).toEqual([{ put: name[1], refusal: 'nameLetters' }])
  })

  it('asks for a name of each person on it', () => {
    const asked = ['a1', 'b2'].flatMap((item) => [
      { question: 'm-first' as const, item },
      { question: 'm-last' as const, item },
    ])
    const typed = { 'm-first~a1': 'Ana', 'm-last~a1': '', 'm-first~b2': '', 'm-last~b2': '' }
    expect(readPage(asked, typed, context).refusals).toEqual([{ put: asked[2], refusal: 'nameNeeded' }])
  })

  it('needs the name it asks when it asks only one of the two', () => {
    const asked = [{ question: 'last-name' as QuestionId }]
    expect(readPage(asked, { 'last-name': '' }, context).refusals).toEqual([{ put: asked[0], refusal: 'nameNeeded' }])
    expect(readPage(asked, { 'last-name': 'Soto' }, context).refusals).toEqual([])
  })

  it('lists what it asks back in the order of the page, each question once', () => {
    const asked = [{ question: 'first-name' }, { question: 'last-name' }, { question: 'dob' }] as const
    const typed = { 'first-name': '', 'last-name': '', dob: { month: '2', day: '30', year: '1991' } }
    expect(readPage(asked, typed, context).refusals.map(({ put, refusal }) => [put.question, refusal])).toEqual([
      ['first-name', 'nameNeeded'],
      ['dob', 'dateImpossible'],
    ])
  })

  it('keeps the answers that are fine when others are asked back', () => {
    const asked = [{ question: 'homeless' }, { question: 'rent-amount' }] as const
    const { values, refusals } = readPage(asked, { homeless: 'no', 'rent-amount': '1.234' }, context)
    expect(values).toEqual({ homeless: 'no' })
    expect(refusals).toEqual([{ put: asked[1], refusal: 'moneyAmbiguous' }])
  })

  it('asks back a page that came without its boxes', () => {
    const asked = [{ question: 'homeless' }, { question: 'dob' }, { question: 'utility-types' }] as const
    expect(readPage(asked, {}, context).refusals.map(({ refusal }) => refusal)).toEqual([
      'required',
      'required',
      'required',
    ])
  })

  it('takes a blank where the form lets the question be skipped, and nothing else in its place', () => {
    const asked = [{ question: 'homeless' }, { question: 'rent-amount' }] as const
    const optional = { ...context, optional: ['homeless', 'rent-amount'] }
    const { values, refusals } = readPage(asked, { homeless: '', 'rent-amount': 'much' }, optional)
    expect(values).toEqual({ homeless: null })
    expect(refusals.map(({ refusal }) => refusal)).toEqual(['moneyFormat'])
  })
})
