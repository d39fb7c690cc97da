import { expect, it } from 'vitest'
import { questionIds } from './answers.ts'
import { protocolOf, protocolTopicIds } from './protocol.ts'

it('says of every question who uses the answer and by which law', () => {
  const lines = questionIds.map(protocolOf)
  expect(lines).toHaveLength(questionIds.length)
  expect(lines.filter(({ law }) => law === '')).toEqual([])
})

it('has a question on every topic', () => {
  const used = new Set(questionIds.map((id) => protocolOf(id).topic))
  expect(protocolTopicIds.filter((topic) => !used.has(topic))).toEqual([])
})

it('gives no answer a user that its legal code denies', () => {
  const wrong = questionIds
    .map(protocolOf)
    .filter(
      ({ basis, user }) =>
        (basis === 8) !== (user === 'nobody') ||
        (basis === 5) !== (user === 'other-program') ||
        (basis === 6) !== (user === 'federal-report') ||
        (basis === 2) !== (user === 'fast-service'),
    )
  expect(wrong).toEqual([])
})
