import { describe, expect, it } from 'vitest'
import { type Answers, groupOf, isAnswer, isQuestionId, itemsOf, questionOf, type QuestionId } from './answers.ts'

describe('a question', () => {
  it('is found by its id, in a group or not', () => {
    expect(questionOf('dob').kind).toBe('date')
    expect(questionOf('m-dob').kind).toBe('date')
    expect(groupOf('m-dob')).toBe('members')
    expect(groupOf('dob')).toBeUndefined()
  })

  it('is not a group, nor anything every object has', () => {
    for (const id of ['members', 'people', 'toString', '__proto__', '']) expect(isQuestionId(id), id).toBe(false)
  })

  it('that is not in the bank is an error that names it', () => {
    expect(() => questionOf('shoe-size' as QuestionId)).toThrow('shoe-size')
  })
})

describe('a stored value is an answer', () => {
  it('when it has the shape of its question', () => {
    expect(isAnswer('rent-amount', 65_000)).toBe(true)
    expect(isAnswer('home-zip', '93701')).toBe(true)
    expect(isAnswer('dob', '1991-03-27')).toBe(true)
  })

  it.each([
    ['rent-amount', 650.5],
    ['rent-amount', -1],
    ['rent-amount', '650'],
    ['rent-amount', Number.NaN],
    ['rent-amount', Number.POSITIVE_INFINITY],
    ['home-zip', '9370'],
    ['dob', '1991-02-30'],
    ['homeless', 'maybe'],
    ['homeless', true],
    ['utility-types', 'phone'],
    ['ssn', '123456789'],
    ['phone-cell', '555-0142'],
    ['docs-upload', ['stub.jpg']],
  ] as const)('but not for %s when it is %j', (question, value) => {
    expect(isAnswer(question, value)).toBe(false)
  })

  it('when it is null where a question may stay blank, and nowhere else', () => {
    expect(isAnswer('email', null)).toBe(true)
    expect(isAnswer('homeless', null)).toBe(false)
  })

  it('never when it is missing', () => {
    expect(isAnswer('email', undefined)).toBe(false)
  })
})

describe('the items of a group', () => {
  it('are none where nothing is stored', () => {
    expect(itemsOf({}, 'jobs')).toEqual([])
  })

  it('come in the order they were added', () => {
    const answers: Answers = { jobs: [{ id: 'j2' }, { id: 'j1', 'job-pay': 50_000 }] }
    expect(itemsOf(answers, 'jobs').map(({ id }) => id)).toEqual(['j2', 'j1'])
  })

  it.each([
    ['is no list', 'j1'],
    ['holds what are no items', [null, 7, 'j1', {}, { id: 7 }]],
  ])('leave out storage that %s', (_, jobs) => {
    expect(itemsOf({ jobs } as unknown as Answers, 'jobs')).toEqual([])
  })

  it('have each id once: the first counts', () => {
    const jobs = [
      { id: 'j1', 'job-pay': 1 },
      { id: 'j1', 'job-pay': 2 },
    ]
    expect(itemsOf({ jobs } as Answers, 'jobs')).toEqual([{ id: 'j1', 'job-pay': 1 }])
  })
})
