import { describe, expect, it } from 'vitest'
import { groupOf, type GroupId, questionIds } from './answers.ts'
import { evidence, type Per } from './evidence.ts'

/** The group whose items a question is put for. */
const groups: Partial<Record<Per, GroupId>> = {
  O: 'members',
  P: 'people',
  N: 'people',
  T: 'students',
  J: 'jobs',
  B: 'businesses',
  U: 'other-money',
  K: 'accounts',
  V: 'vehicles',
  C: 'care-costs',
  M: 'medical-costs',
}

describe('what is known of the questions', () => {
  it('covers the whole bank: 204 questions of the two forms, 10 of the pre-screener', () => {
    const ofPreScreener = questionIds.filter((id) => id.startsWith('pre-'))
    expect([ofPreScreener.length, questionIds.length]).toEqual([10, 214])
    expect(Object.keys(evidence).sort()).toEqual([...questionIds].sort())
  })

  it('puts each question for those it is asked about', () => {
    for (const id of questionIds) expect(groupOf(id), id).toBe(groups[evidence[id].per])
  })
})
