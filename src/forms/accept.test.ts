import { describe, expect, it } from 'vitest'
import type { Answers } from '../questions/answers.ts'
import { aFamily, anApplicant } from '../testing/builders.ts'
import { accept, removeItem } from './accept.ts'
import { simplified } from './simplified.ts'
import { walk } from './walk.ts'

const stopAt = (answers: Answers, page: string, item?: string) => {
  const stop = walk(simplified, answers).path.find((one) => one.page === page && (!item || one.item === item))
  if (!stop) throw new Error(`no stop at ${page}`)
  return stop
}

/** Ids in turn: `made1`, `made2`. */
const counting = () => {
  let made = 0
  return () => `made${++made}`
}

const take = (answers: Answers, page: string, values: Record<string, unknown>, item?: string) =>
  accept(simplified, answers, stopAt(answers, page, item), values, counting())

describe('the answers of a page', () => {
  it('are stored, and nothing else is touched', () => {
    const before = anApplicant({ 'rent-amount': undefined })
    const { answers, corrected } = take(before, 'rent', { 'rent-amount': 70_000 })
    expect(answers).toEqual({ ...before, 'rent-amount': 70_000, seen: answers.seen })
    expect(corrected).toEqual([])
  })

  it('are a correction where they were different before', () => {
    expect(take(anApplicant(), 'rent', { 'rent-amount': 70_000 }).corrected).toEqual([{ question: 'rent-amount' }])
    expect(take(anApplicant(), 'rent', { 'rent-amount': 65_000 }).corrected).toEqual([])
    expect(take(anApplicant({ email: null }), 'contact', { email: 'ana@example.org' }).corrected).toEqual([
      { question: 'email' },
    ])
  })

  it('leave those of questions that were not on it', () => {
    const before = anApplicant({ 'rep-any': 'yes', 'rep-name': 'Rosa' })
    const { answers } = take(before, 'interview', { interpreter: 'no', 'rep-any': 'no', 'interview-when': null })
    expect(answers['rep-name']).toBe('Rosa')
  })

  it('do not change what was handed in', () => {
    const before = aFamily()
    const copy = structuredClone(before)
    take(before, 'person', { 'm-first~p2': 'Eve' }, 'p2')
    expect(before).toEqual(copy)
  })
})

describe('an item', () => {
  it('is made by the first answers about it, under one id', () => {
    const before = anApplicant({ jobs: undefined })
    const values = { 'job-who~new': 'me', 'job-employer~new': 'Tower Market' }
    const { answers, item } = take(before, 'job', values)
    expect(answers.jobs).toEqual([{ id: 'made1', 'job-who': 'me', 'job-employer': 'Tower Market' }])
    expect(item).toBe('made1')
  })

  it('remembers the option that opened it', () => {
    const before = anApplicant({ 'unearned-types': ['social-security'] })
    const values = { 'un-amount~new-1': 90_000 }
    const { answers } = take(before, 'other-money-amount', values)
    expect(answers['other-money']).toEqual([{ id: 'made1', of: 'social-security', 'un-amount': 90_000 }])
    expect(walk(simplified, answers).frontier).toMatchObject({ page: 'check-answers' })
  })

  it('is made for each list of a page', () => {
    const before = anApplicant({ 'cost-types': ['care', 'medical'] })
    const { answers } = take(before, 'cost-amounts', { 'care-amount~new': 100, 'med-amount~new': 200 })
    expect(answers['care-costs']).toEqual([{ id: 'made1', 'care-amount': 100 }])
    expect(answers['medical-costs']).toEqual([{ id: 'made2', 'med-amount': 200 }])
  })

  it('keeps its place and its other answers when it is changed', () => {
    const { answers, corrected, item } = take(aFamily(), 'job', { 'job-pay~j1': 41_000 }, 'j1')
    expect(answers.jobs?.map(({ id }) => id)).toEqual(['j1', 'j2'])
    expect(answers.jobs?.[0]).toMatchObject({ 'job-employer': 'Tower Market', 'job-pay': 41_000 })
    expect(corrected).toEqual([{ question: 'job-pay', item: 'j1' }])
    expect(item).toBe('j1')
  })

  it('that is taken out is gone, and the others stay', () => {
    expect(removeItem(simplified, aFamily(), 'jobs', 'j1').jobs?.map(({ id }) => id)).toEqual(['j2'])
  })

  it('is not taken out by a loop the form does not have', () => {
    expect(removeItem(simplified, aFamily(), 'pets', 'j1')).toEqual(aFamily())
  })
})

describe('somebody who joins', () => {
  const joining = {
    'm-first~new': 'Rosa',
    'm-last~new': 'Soto',
    'm-relationship~new': 'parent',
    'm-dob~new': '1960-01-01',
  }
  const join = (before: Answers) => {
    const stop = { ...stopAt(before, 'person'), item: 'new' }
    const ask = stop.ask.map((put) => ({ ...put, item: 'new' }))
    return accept(simplified, before, { ...stop, ask }, joining, counting()).answers
  }

  it('applies too where everyone applies', () => {
    expect(join(aFamily())['applying-who']).toEqual(['me', 'p1', 'p2', 'p3', 'made1'])
  })

  it('applies too where somebody else was left out', () => {
    expect(join(aFamily({ 'applying-who': ['me', 'p2'] }))['applying-who']).toEqual(['me', 'p2', 'made1'])
  })

  it('is not decided about before anybody was asked who applies', () => {
    expect(join(aFamily({ 'applying-who': undefined }))).not.toHaveProperty('applying-who.0')
  })
})

describe('a page without questions', () => {
  it('is passed once', () => {
    const first = take(anApplicant({ seen: undefined }), 'how-it-works', {}).answers
    expect(first.seen).toEqual(['how-it-works'])
    expect(take(first, 'how-it-works', {}).answers.seen).toEqual(['how-it-works'])
  })
})

describe('the review page', () => {
  const seenAfter = (answers: Answers) => answers.seen?.includes('check-answers')

  it('is shown again when an answer before it changes', () => {
    expect(seenAfter(take(anApplicant(), 'rent', { 'rent-amount': 70_000 }).answers)).toBe(false)
    expect(seenAfter(removeItem(simplified, aFamily(), 'people', 'p3'))).toBe(false)
  })

  it('is not when nothing changed', () => {
    expect(seenAfter(take(anApplicant(), 'rent', { 'rent-amount': 65_000 }).answers)).toBe(true)
  })

  it('is not when an answer after it changes', () => {
    expect(seenAfter(take(anApplicant(), 'sign', { signature: 'A. Soto' }).answers)).toBe(true)
  })

  it('is not when something is answered after sending', () => {
    expect(seenAfter(take(anApplicant(), 'offers', { voter: 'register' }).answers)).toBe(true)
  })
})
