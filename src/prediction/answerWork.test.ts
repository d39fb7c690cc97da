import { describe, expect, it } from 'vitest'
import { questionIds } from '../questions/answers.ts'
import { answerTypeOf, locateOf, workOfAnswer } from './answerWork.ts'
import { noWork } from './work.ts'

describe('what answering takes', () => {
  it.each(questionIds)('is known for %s', (id) => {
    expect(workOfAnswer(id, undefined, 1).decisions).toBeGreaterThan(0)
  })

  it.each([
    ['student-any', 'yesNo', 'known'],
    ['marital-status', 'oneOfFew', 'known'],
    ['acct-county', 'longList', 'known'],
    ['utility-types', 'tickAll', 'known'],
    ['job-frequency', 'payFrequency', 'paper'],
    ['rent-amount', 'money', 'paper'],
    ['ssn', 'idNumber', 'card'],
    ['mail-address', 'address', 'known'],
    ['rights-ack', 'readText', 'none'],
    ['docs-upload', 'upload', 'paper'],
    ['esign-pin', 'pin', 'known'],
  ] as const)('%s is answered like %s, from what is %s', (id, type, locate) => {
    expect(answerTypeOf(id)).toBe(type)
    expect(locateOf(id)).toBe(locate)
  })

  it('grows with the options to tick, or the people', () => {
    expect(workOfAnswer('utility-types', undefined, 0).decisions).toBe(2)
    expect(workOfAnswer('applying-who', undefined, 6).decisions).toBe(2.5)
  })

  it('is one decision where a question stays blank', () => {
    expect(workOfAnswer('middle-name', null, 0)).toEqual({ ...noWork, decisions: 1 })
  })

  it('is more where a yes says more', () => {
    const no = workOfAnswer('past-aid', { is: 'no', text: null }, 0)
    const yes = workOfAnswer('past-aid', { is: 'yes', text: 'Medi-Cal' }, 0)
    expect(no).toMatchObject({ decisions: 1, taps: 1, characters: 0 })
    expect(yes).toMatchObject({ decisions: 2, taps: 2, characters: 14, letterFields: 1 })
  })

  it('is two papers to find for an upload', () => {
    expect(workOfAnswer('docs-upload', undefined, 0)).toMatchObject({ decisions: 3, taps: 6, paper: 2 })
  })
})
