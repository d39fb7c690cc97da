import { describe, expect, it } from 'vitest'
import { questionIds, type QuestionId } from '../questions/answers.ts'
import { holds, holdsFor, questionsOfCondition } from './condition.ts'
import type { Condition, ItemCondition } from './form.ts'

const everything: ReadonlySet<QuestionId> = new Set(questionIds)
const allBut = (...unknown: QuestionId[]): ReadonlySet<QuestionId> =>
  new Set(questionIds.filter((id) => !unknown.includes(id)))

const isHomeless: Condition = { question: 'homeless', is: 'yes' }
const paysRent: Condition = { question: 'rent-amount', atLeast: 1 }
const paysWater: Condition = { question: 'utility-types', includes: 'water' }

describe('a condition', () => {
  it('that there is none always holds', () => {
    expect(holds(undefined, {}, everything)).toBe(true)
    expect(holdsFor(undefined, { id: 'i1' }, everything)).toBe(true)
  })

  it('is: compares one answer', () => {
    expect(holds(isHomeless, { homeless: 'yes' }, everything)).toBe(true)
    expect(holds(isHomeless, { homeless: 'no' }, everything)).toBe(false)
  })

  it('includes: looks into a list', () => {
    expect(holds(paysWater, { 'utility-types': ['phone', 'water'] }, everything)).toBe(true)
    expect(holds(paysWater, { 'utility-types': ['phone'] }, everything)).toBe(false)
  })

  it('atLeast: compares an amount, the limit included', () => {
    expect(holds(paysRent, { 'rent-amount': 1 }, everything)).toBe(true)
    expect(holds(paysRent, { 'rent-amount': 0 }, everything)).toBe(false)
  })

  it('fails where the question was not answered, or left blank', () => {
    for (const condition of [isHomeless, paysWater, paysRent]) expect(holds(condition, {}, everything)).toBe(false)
    expect(holds({ question: 'race', includes: 'asian' }, { race: null }, everything)).toBe(false)
    expect(holds({ question: 'hispanic', is: 'yes' }, { hispanic: null }, everything)).toBe(false)
  })

  it('not: turns it round, so that an unanswered question meets it', () => {
    expect(holds({ not: isHomeless }, { homeless: 'yes' }, everything)).toBe(false)
    expect(holds({ not: isHomeless }, {}, everything)).toBe(true)
  })

  it('all: needs each part', () => {
    const both: Condition = { all: [isHomeless, paysWater] }
    expect(holds(both, { homeless: 'yes', 'utility-types': ['water'] }, everything)).toBe(true)
    expect(holds(both, { homeless: 'yes' }, everything)).toBe(false)
    expect(holds({ all: [] }, {}, everything)).toBe(true)
  })

  it('any: needs one part', () => {
    const either: Condition = { any: [isHomeless, paysWater] }
    expect(holds(either, { 'utility-types': ['water'] }, everything)).toBe(true)
    expect(holds(either, { homeless: 'no' }, everything)).toBe(false)
    expect(holds({ any: [] }, {}, everything)).toBe(false)
  })
})

describe('an atom about a question the form neither asks nor derives', () => {
  const known = allBut('homeless')

  it('counts as met, and so does its opposite', () => {
    expect(holds(isHomeless, {}, known)).toBe(true)
    expect(holds({ not: isHomeless }, {}, known)).toBe(true)
    expect(holds({ not: { not: isHomeless } }, {}, known)).toBe(true)
  })

  it('counts as met whatever an older form stored', () => {
    expect(holds(isHomeless, { homeless: 'no' }, known)).toBe(true)
  })

  it('leaves the decision to the other parts of all', () => {
    expect(holds({ all: [isHomeless, paysWater] }, { 'utility-types': ['water'] }, known)).toBe(true)
    expect(holds({ all: [isHomeless, paysWater] }, { 'utility-types': ['phone'] }, known)).toBe(false)
  })

  it('meets any', () => {
    expect(holds({ any: [isHomeless, paysWater] }, { 'utility-types': ['phone'] }, known)).toBe(true)
  })

  it('counts as met in each polarity of a whole', () => {
    expect(holds({ not: { all: [isHomeless, paysWater] } }, { 'utility-types': ['water'] }, known)).toBe(true)
    expect(holds({ not: { all: [isHomeless, paysWater] } }, { 'utility-types': ['phone'] }, known)).toBe(true)
    expect(holds({ not: { any: [isHomeless, paysWater] } }, { 'utility-types': ['water'] }, known)).toBe(false)
  })
})

describe('a condition about some item', () => {
  const hasAChild: Condition = { some: 'members', where: { question: 'm-relationship', is: 'child' } }
  const members = [
    { id: 'p1', 'm-relationship': 'spouse' as const, 'm-applying': 'yes' as const },
    { id: 'p2', 'm-relationship': 'child' as const, 'm-applying': 'no' as const },
  ]

  it('holds when one of them meets it', () => {
    expect(holds(hasAChild, { members }, everything)).toBe(true)
    expect(holds(hasAChild, { members: members.slice(0, 1) }, everything)).toBe(false)
    expect(holds(hasAChild, {}, everything)).toBe(false)
  })

  it('looks at one item at a time', () => {
    const childApplies: Condition = {
      some: 'members',
      where: {
        all: [
          { question: 'm-relationship', is: 'child' },
          { question: 'm-applying', is: 'yes' },
        ],
      },
    }
    expect(holds(childApplies, { members }, everything)).toBe(false)
  })

  it('counts as met, in each polarity, when the form knows nothing of what it looks at', () => {
    const known = allBut('m-relationship')
    expect(holds(hasAChild, { members }, known)).toBe(true)
    expect(holds({ not: hasAChild }, { members }, known)).toBe(true)
    expect(holds(hasAChild, {}, known)).toBe(true)
    expect(holds({ not: hasAChild }, {}, known)).toBe(true)
  })

  it('is about nobody where the form knows the question and there is nobody', () => {
    expect(holds({ not: hasAChild }, {}, everything)).toBe(true)
    expect(holds(hasAChild, { members: [] }, everything)).toBe(false)
  })
})

describe('a condition about this item', () => {
  const applies: ItemCondition<'members'> = { question: 'm-applying', is: 'yes' }

  it('looks at the item', () => {
    expect(holdsFor(applies, { id: 'p1', 'm-applying': 'yes' }, everything)).toBe(true)
    expect(holdsFor(applies, { id: 'p1', 'm-applying': 'no' }, everything)).toBe(false)
    expect(holdsFor(applies, { id: 'p1' }, everything)).toBe(false)
  })

  it('counts as met when the form does not know the question', () => {
    expect(holdsFor(applies, { id: 'p1' }, allBut('m-applying'))).toBe(true)
    expect(holdsFor({ not: applies }, { id: 'p1' }, allBut('m-applying'))).toBe(true)
  })
})

describe('the questions of a condition', () => {
  it('are those at every depth', () => {
    const deep: Condition = {
      any: [
        { all: [isHomeless, { not: paysWater }] },
        { some: 'jobs', where: { any: [{ question: 'job-pay', atLeast: 1 }] } },
      ],
    }
    expect(questionsOfCondition(deep)).toEqual(['homeless', 'utility-types', 'job-pay'])
  })

  it('are none where there is no condition', () => {
    expect(questionsOfCondition(undefined)).toEqual([])
  })
})
