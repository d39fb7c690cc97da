import { describe, expect, it } from 'vitest'
import type { Answers } from '../questions/answers.ts'
import type { TypedInputs } from '../questions/inputs.ts'
import { aFamily, anApplicant } from '../testing/builders.ts'
import { askedNow } from './askedNow.ts'
import { simplified } from './simplified.ts'
import { walk } from './walk.ts'

const standing = (boxes: Record<string, string>): TypedInputs => ({
  get: (name) => boxes[name] ?? null,
  getAll: (name) => (boxes[name] === undefined ? [] : [boxes[name]]),
})

function shownOn(page: string, answers: Answers, boxes: Record<string, string>) {
  const stop = walk(simplified, answers).path.find((one) => one.page === page)
  if (!stop) throw new Error(`no stop at ${page}`)
  const asked = askedNow(simplified, answers, stop, standing(boxes), { today: '2026-11-22' })
  return asked.map(({ question, item }) => (item === undefined ? question : `${question}~${item}`))
}

describe('what a page asks while it is being filled in', () => {
  it('follows the answer above, before anything is sent', () => {
    expect(shownOn('disability', {}, {})).toEqual(['disab-any'])
    expect(shownOn('disability', {}, { 'disab-any': 'yes' })).toEqual(['disab-any', 'disab-who'])
  })

  it('follows the box, not what was stored before', () => {
    const answers = anApplicant({ 'disab-any': 'yes', 'disab-who': ['me'] })
    expect(shownOn('disability', answers, { 'disab-any': 'no' })).toEqual(['disab-any'])
    expect(shownOn('mail', anApplicant({ 'mail-same': 'no' }), { 'mail-same': 'yes' })).toEqual(['mail-same'])
  })

  it('asks those who apply when numbers are to be added now', () => {
    const answers = aFamily({ 'applying-who': ['me', 'p2'] })
    expect(shownOn('social-security-numbers', answers, { 'ssn-now': 'now' })).toEqual(['ssn-now', 'ssn', 'm-ssn~p2'])
  })

  it('stays as it is in a loop, where nothing depends on the boxes', () => {
    expect(shownOn('job', anApplicant(), { 'job-who~j1': '' })).toContain('job-pay~j1')
  })
})
