import { describe, expect, it } from 'vitest'
import { isAnswer } from '../answers.ts'
import { isSecret, readPage, readTyped, typedFrom } from '../inputs.ts'

const context = { today: '2026-11-22' }
const read = (question: 'acct-password' | 'esign-pin' | 'acct-code', typed: string) =>
  readTyped(question, typed, context)

describe('a password', () => {
  it('is stored as given, never as typed', () => {
    expect(read('acct-password', 'Test-1234')).toEqual({ ok: true, value: 'given' })
    expect(isAnswer('acct-password', 'Test-1234')).toBe(false)
  })

  it('stands in its box as dots on the way back, which are taken for it', () => {
    const shown = typedFrom({ question: 'acct-password' }, 'given', context)
    expect(shown).toBe('••••••••')
    expect(read('acct-password', String(shown))).toEqual({ ok: true, value: 'given' })
  })

  it.each(['short1', 'no-digits-here', '12345678', 'longer-than-20-characters'])('is asked back: %s', (typed) => {
    expect(read('acct-password', typed)).toEqual({ ok: false, refusal: 'passwordFormat' })
  })

  it('is a secret, so that no draft keeps it, and so is a PIN and a Social Security number', () => {
    expect((['acct-password', 'acct-password-2', 'esign-pin', 'ssn', 'm-ssn'] as const).every(isSecret)).toBe(true)
    expect((['acct-username', 'acct-code', 'acct-secret-1-answer'] as const).some(isSecret)).toBe(false)
  })
})

describe('a password typed twice', () => {
  const asked = [{ question: 'acct-password' }, { question: 'acct-password-2' }] as const
  const refusals = (one: string, two: string) =>
    readPage(asked, { 'acct-password': one, 'acct-password-2': two }, context).refusals.map(({ put, refusal }) => [
      put.question,
      refusal,
    ])

  it('has to be the same', () => {
    expect(refusals('Test-1234', 'Test-1234')).toEqual([])
    expect(refusals('Test-1234', 'Test-1235')).toEqual([['acct-password-2', 'passwordsDiffer']])
    expect(refusals('Test-1234', '••••••••')).toEqual([['acct-password-2', 'passwordsDiffer']])
  })

  it('is asked for once where the second is missing or none', () => {
    expect(refusals('Test-1234', '')).toEqual([['acct-password-2', 'required']])
    expect(refusals('Test-1234', 'x')).toEqual([['acct-password-2', 'passwordFormat']])
  })
})

describe('a PIN', () => {
  it('is four digits', () => {
    expect(read('esign-pin', '1234')).toEqual({ ok: true, value: 'given' })
    expect(read('esign-pin', '１２３４')).toEqual({ ok: true, value: 'given' })
    expect(read('esign-pin', '12345')).toEqual({ ok: false, refusal: 'pinFormat' })
  })
})

describe('the emailed code', () => {
  it.each(['246810', '246 810', '２４６８１０', '246-810'])('is taken as %s', (typed) => {
    expect(read('acct-code', typed)).toEqual({ ok: true, value: '246810' })
  })

  it.each(['246811', '24681', 'x'])('is asked back: %s', (typed) => {
    expect(read('acct-code', typed)).toEqual({ ok: false, refusal: 'codeWrong' })
  })
})
