import { describe, expect, it } from 'vitest'
import { command, commandState, heldFor, lateAfterMs, staleAfterMs, type Command } from './command.ts'

const given = (one: Command, more = {}) => ({
  command: one,
  ...{ givenAt: 1_000, handedAt: null, done: null, notBefore: 0, isTakenBack: false },
  ...more,
})
const flag: Command = { type: 'flag' }

describe('a command', () => {
  it.each<Command>([
    { type: 'pause', reason: 'question' },
    { type: 'go-on' },
    { type: 'assist', level: 2, q: 'first-name' },
    { type: 'assist', level: 0 },
    flag,
    { type: 'extend-limit', ms: 600_000 },
    { type: 'end-run', outcome: 'technical_failure' },
  ])('is one of seven: %o', (one) => {
    expect(command.parse(one)).toEqual(one)
  })

  it.each([
    { type: 'pause' },
    { type: 'pause', reason: 'because' },
    { type: 'assist', level: 4 },
    { type: 'extend-limit', ms: -1 },
    { type: 'end-run', outcome: 'completed_unassisted' },
    { type: 'flag', note: 'a secret' },
    { type: 'erase' },
  ])('is nothing else: %o', (one) => {
    expect(command.safeParse(one).success).toBe(false)
  })
})

describe('where a command stands', () => {
  it('is what its device said, else whether it has it, else how long it has waited', () => {
    expect(commandState(given(flag), 1_000)).toBe('waiting')
    expect(commandState(given(flag), 1_001 + lateAfterMs)).toBe('late')
    expect(commandState(given(flag), 1_001 + staleAfterMs)).toBe('not-delivered')
    expect(commandState(given(flag, { handedAt: 2_000 }), 1_001 + staleAfterMs)).toBe('handed')
    expect(commandState(given(flag, { handedAt: 2_000, done: true }), 3_000)).toBe('done')
    expect(commandState(given(flag, { handedAt: 2_000, done: false }), 3_000)).toBe('refused')
  })

  it('is held while it can be taken back, and its wait begins after that', () => {
    const end: Command = { type: 'end-run', outcome: 'technical_failure' }
    const notBefore = 1_000 + heldFor(end)
    expect(heldFor(end)).toBe(10_000)
    expect(heldFor(flag)).toBe(0)
    expect(commandState(given(end, { notBefore }), notBefore - 1)).toBe('held')
    expect(commandState(given(end, { notBefore }), notBefore)).toBe('waiting')
    expect(commandState(given(end, { notBefore }), notBefore + lateAfterMs)).toBe('waiting')
    expect(commandState(given(end, { notBefore }), notBefore + lateAfterMs + 1)).toBe('late')
    expect(commandState(given(flag, { isTakenBack: true, handedAt: 2_000, done: true }), 3_000)).toBe('taken-back')
  })

  it('waits as long as it takes where a device would wait for ever without it', () => {
    expect(commandState(given({ type: 'go-on' }), 1_001 + staleAfterMs)).toBe('late')
  })
})
