import { describe, expect, it } from 'vitest'
import { questionOf } from '../questions/answers.ts'
import { countFates, crosswalk, fates, takenInBy } from './crosswalk.ts'
import { questionsOf } from './form.ts'
import { long } from './long.ts'
import { mergers, workedOut } from './replacements.ts'
import { simplified } from './simplified.ts'

const crossings = crosswalk(long, simplified, (question) => question === 'dob')
const of = (question: string) => crossings.find((crossing) => crossing.question === question)
const askedLong = questionsOf(long)
const askedSimplified = questionsOf(simplified)

describe('the crosswalk from the long form to the simplified one', () => {
  it('says of every question of the long form once what became of it', () => {
    const crossed = crossings.filter(({ fate }) => fate !== 'added').map(({ question }) => question)
    expect(crossed).toHaveLength(192)
    expect(new Set(crossed)).toEqual(askedLong)
  })

  it('adds what the simplified form alone asks, and nothing else', () => {
    const added = crossings.filter(({ fate }) => fate === 'added').map(({ question }) => question)
    expect(new Set(added)).toEqual(new Set([...askedSimplified].filter((question) => !askedLong.has(question))))
    expect(added).toHaveLength(12)
  })

  it('adds up', () => {
    const counts = countFates(crossings)
    expect(fates.reduce((sum, fate) => sum + counts[fate], 0)).toBe(204)
    const toSimplified = crossings.filter(({ to }) => to)
    expect(toSimplified).toHaveLength(askedSimplified.size)
    expect(counts.kept + counts.reworded + counts.added).toBe(askedSimplified.size - 3)
    expect(of('docs-upload')).toMatchObject({ fate: 'postponed', moment: 'after-sending' })
  })

  it('tells words that stayed from words that changed', () => {
    expect(of('first-name')).toMatchObject({ fate: 'kept', from: { ref: 'L07' }, to: { ref: 'S04' } })
    expect(of('dob')).toMatchObject({ fate: 'reworded', from: { ref: 'L13' }, to: { ref: 'S04' } })
  })

  it('merges what another question takes in, and derives what follows anyway', () => {
    expect(of('water-any')).toMatchObject({ fate: 'merged', via: ['utility-types'] })
    expect(of('citizen')).toMatchObject({ fate: 'merged', via: ['citizen-all'] })
    expect(of('unearned-any')).toMatchObject({ fate: 'derived', via: ['unearned-types'] })
    expect(of('lang-read')).toMatchObject({ fate: 'derived', via: [] })
    expect(takenInBy('work-types', crossings)).toEqual(['job-any', 'selfemp-any'])
    expect(takenInBy('interview-when', crossings)).toEqual(['contact-best-time', 'interview-days', 'interview-times'])
  })

  it('leads only to questions that the simplified form asks', () => {
    for (const { via } of crossings) for (const question of via) expect(askedSimplified, question).toContain(question)
  })

  it('drops nothing that decides or verifies: that moves to the interview or to a paper', () => {
    for (const { question, fate } of crossings) {
      if (fate === 'dropped') expect([3, 4], question).not.toContain(questionOf(question).basis)
    }
    expect(of('law-fleeing')).toMatchObject({ fate: 'postponed', moment: 'interview' })
    expect(of('job-address')).toMatchObject({ fate: 'postponed', moment: 'document' })
  })
})

describe('a crosswalk between any two forms', () => {
  it('keeps everything where a form is compared with itself', () => {
    const same = crosswalk(long, long, () => false)
    expect(same.every(({ fate }) => fate === 'kept')).toBe(true)
  })

  it('does not merge a question into one that the other form lacks', () => {
    const withoutRights = {
      ...simplified,
      steps: simplified.steps.filter((step) => 'over' in step || step.id !== 'rights'),
    }
    const found = crosswalk(long, withoutRights, () => false).find(({ question }) => question === 'penalties-ack')
    expect(found).toMatchObject({ fate: 'dropped' })
  })

  it('knows no replacement of a question by itself', () => {
    for (const [question, via] of Object.entries({ ...mergers, ...workedOut })) expect(via).not.toContain(question)
  })
})
