import { expect, it } from 'vitest'
import { questionIds, questionOf } from './answers.ts'
import { decidedBy, protocolDecisions } from './protocol.ts'

it('says of every question what its answer decides, and leaves no decision without a question', () => {
  const decided = new Set(questionIds.map(decidedBy))
  expect(protocolDecisions.filter((decision) => !decided.has(decision))).toEqual([])
})

it('finds no use for what the law gives none', () => {
  const wrong = questionIds.filter((id) => {
    const { basis } = questionOf(id)
    const decision = decidedBy(id)
    return (basis === 8) !== (decision === 'no-reason') || (basis === 5) !== (decision === 'other-program')
  })
  expect(wrong).toEqual([])
})

it('puts what finds urgent cases, and what counts for civil rights, where the legal code has it', () => {
  const wrong = questionIds.filter((id) => {
    const { basis } = questionOf(id)
    return (basis === 2) !== (decidedBy(id) === 'fast-service') || (basis === 6) !== (decidedBy(id) === 'civil-rights')
  })
  expect(wrong).toEqual([])
})
