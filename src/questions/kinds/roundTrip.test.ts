import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { anAnswerTo, anythingTyped } from '../../testing/answersArbitrary.ts'
import { isAnswer, questionIds, questionOf } from '../answers.ts'
import { readTyped, typedFrom } from '../inputs.ts'

const today = '2026-11-22'

describe.each(questionIds)('%s', (question) => {
  it('is the same answer after it was shown in its box and read again', () => {
    fc.assert(
      fc.property(anAnswerTo(question), (stored) => {
        const typed = typedFrom({ question }, stored, { today })
        expect(readTyped(question, typed, { today })).toEqual({ ok: true, value: stored })
      }),
      { numRuns: 40 },
    )
  })

  it('stores only what counts as an answer, whatever is typed', () => {
    fc.assert(
      fc.property(anythingTyped(question), (typed) => {
        const reading = readTyped(question, typed, { today })
        if (reading.ok) expect(isAnswer(question, reading.value)).toBe(true)
        else expect(reading.refusal).toMatch(/^[a-z][A-Za-z]+$/)
      }),
      { numRuns: 60 },
    )
  })

  it('shows every kind of answer in the shape its box takes, a blank one included', () => {
    const { schema } = questionOf(question)
    const blank = typedFrom({ question }, undefined, { today })
    const decoded = z.safeDecode(schema({ today }), blank as never)
    const { optional } = questionOf(question)
    expect(decoded.success && decoded.data === null).toBe(optional)
  })
})
