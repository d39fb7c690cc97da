import { describe, expect, it } from 'vitest'
import { inputName, partName, readTyped, typedFrom, typedIn } from '../inputs.ts'

const context = { today: '2026-11-22' }
const read = (is: string, text: string) => readTyped('past-aid', { is, text }, context)

describe('a yes that says more', () => {
  it('is one answer, with the line about it', () => {
    expect(read('yes', '  Medi-Cal,  Walter ')).toEqual({ ok: true, value: { is: 'yes', text: 'Medi-Cal, Walter' } })
  })

  it('may say no more', () => {
    expect(read('yes', ' ')).toEqual({ ok: true, value: { is: 'yes', text: null } })
  })

  it('drops the line with a no, whatever was written', () => {
    expect(read('no', 'Medi-Cal')).toEqual({ ok: true, value: { is: 'no', text: null } })
  })

  it('is asked back where neither is chosen, or the line is too long', () => {
    expect(read('', 'Medi-Cal')).toEqual({ ok: false, refusal: 'required' })
    expect(read('perhaps', '')).toEqual({ ok: false, refusal: 'notOffered' })
    expect(read('yes', 'x'.repeat(301))).toEqual({ ok: false, refusal: 'tooLong' })
  })

  it('stands in two inputs', () => {
    const put = { question: 'past-aid' as const }
    const boxes = new Map([
      ['past-aid', 'yes'],
      [partName(inputName(put), 'text'), 'Walter'],
    ])
    expect(typedIn({ get: (name) => boxes.get(name), getAll: () => [] }, put)).toEqual({ is: 'yes', text: 'Walter' })
    expect(typedFrom(put, undefined, context)).toEqual({ is: '', text: '' })
  })
})
