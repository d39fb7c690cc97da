import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { long } from '../../forms/long.ts'
import type { Decision } from '../../forms/variant/decision.ts'
import { questionsOf } from '../../forms/form.ts'
import type { CuttingAction } from './cuttingActions.ts'
import { agreed, decisionsOf, handOf, nothingCut, reduceCutting, room, votesOn, wordOf } from './cuttingState.ts'
import type { Actor, KeptAction } from './roomAction.ts'
import { mayDo, roomAction } from './roomAction.ts'
import { conflictIn, emptyRoom, reduceRoom } from './roomState.ts'
import { variantOfRoom } from './variantOfRoom.ts'

const leader: Actor = { by: 'lead', role: 'leader' }
const otherLeader: Actor = { by: 'lead2', role: 'leader' }
const table = (n: number, by = `device-${n}`): Actor => ({ by, role: 'table', table: n })
const phone: Actor = { by: 'phone-7', role: 'phone' }

const kept = (seq: number, [who, action]: [Actor, CuttingAction]): KeptAction => ({
  ...who,
  seq,
  at: seq * 1000,
  base: seq - 1,
  action,
})
const after = (...done: [Actor, CuttingAction][]) =>
  done.reduce((state, one, index) => reduceCutting(state, kept(index + 1, one)), nothingCut)

const cut: Decision = { is: 'cut' }
const keep: Decision = { is: 'keep' }
const vote = (decision: Decision | null, card: 'gender' | 'dob' = 'gender'): CuttingAction => ({
  kind: 'vote-card',
  card,
  decision,
})
const settle = (decision: Decision | null, card: 'gender' | 'dob' = 'gender'): CuttingAction => ({
  kind: 'settle-card',
  card,
  decision,
})

describe('tables', () => {
  it('decide beside one another, each with its last word', () => {
    const state = after([table(1), vote(keep)], [table(2), vote(cut)], [table(1), vote(cut)], [phone, vote(keep)])
    expect(votesOn(state, 'gender')).toEqual([
      { voice: 'table-1', decision: cut },
      { voice: 'table-2', decision: cut },
      { voice: 'phone-7', decision: keep },
    ])
    expect(decisionsOf(state, 'table-2')).toEqual({ gender: cut })
    expect(decisionsOf(state, room)).toEqual({})
  })

  it('take a word back', () => {
    expect(votesOn(after([table(1), vote(cut)], [table(1), vote(null)]), 'gender')).toEqual([])
  })

  it('are settled where all agree, whatever their reasons, and left open where they do not', () => {
    const state = after(
      [table(1), vote({ is: 'cut', reason: 'nobody needs it' })],
      [table(2), vote(cut)],
      [table(1), vote(keep, 'dob')],
      [table(2), vote(cut, 'dob')],
      [leader, { kind: 'settle-agreed' }],
    )
    expect(Object.keys(decisionsOf(state, room))).toEqual(['gender'])
    expect(agreed(state)).toEqual([])
  })
})

describe('undo', () => {
  it('takes back the last thing that this device did, and no one else’s', () => {
    const state = after(
      [table(1), vote(keep)],
      [table(1), vote(cut)],
      [table(2), vote(keep)],
      [table(1), { kind: 'undo-cut' }],
    )
    expect(votesOn(state, 'gender').map(({ decision }) => decision.is)).toEqual(['keep', 'keep'])
    expect(handOf(state, 'device-1')).toEqual({ canUndo: true, canRedo: true })
  })

  it('gives it back, until something else is done', () => {
    const undone: [Actor, CuttingAction][] = [
      [table(1), vote(cut)],
      [table(1), { kind: 'undo-cut' }],
    ]
    expect(votesOn(after(...undone, [table(1), { kind: 'redo-cut' }]), 'gender')).toHaveLength(1)
    expect(handOf(after(...undone, [table(1), vote(keep)]), 'device-1').canRedo).toBe(false)
  })

  it('takes back a whole settling at once', () => {
    const state = after(
      [table(1), vote(cut)],
      [table(1), vote(cut, 'dob')],
      [leader, { kind: 'settle-agreed' }],
      [leader, { kind: 'undo-cut' }],
    )
    expect(decisionsOf(state, room)).toEqual({})
  })

  it('leaves what another leader settled since', () => {
    const state = after([leader, settle(cut)], [otherLeader, settle(keep)], [leader, { kind: 'undo-cut' }])
    expect(wordOf(state, 'gender', room)?.decision).toEqual(keep)
  })

  it('does nothing where nothing was done', () => {
    expect(after([leader, { kind: 'undo-cut' }], [leader, { kind: 'redo-cut' }])).toEqual(nothingCut)
  })
})

describe('two who settle the same card', () => {
  const state = reduceRoom(emptyRoom, kept(1, [leader, settle(cut)]))
  const sent = (action: CuttingAction, base: number) => ({ id: '0'.repeat(32), base, action })

  it('are told of each other, unless they agree', () => {
    expect(conflictIn(state, sent(settle(keep), 0), otherLeader)).toEqual({ code: 'card-settled', what: 'gender' })
    expect(conflictIn(state, sent(settle(cut), 0), otherLeader)).toBeNull()
  })

  it('are not where the second saw the first, spoke of another card, or is the same device', () => {
    expect(conflictIn(state, sent(settle(keep), 1), otherLeader)).toBeNull()
    expect(conflictIn(state, sent(settle(keep, 'dob'), 0), otherLeader)).toBeNull()
    expect(conflictIn(state, sent(settle(keep), 0), leader)).toBeNull()
  })

  it('two phones of one table likewise, and never two tables', () => {
    const voted = reduceRoom(emptyRoom, kept(1, [table(1), vote(cut)]))
    expect(conflictIn(voted, sent(vote(keep), 0), table(1, 'another'))?.code).toBe('card-voted')
    expect(conflictIn(voted, sent(vote(keep), 0), table(2))).toBeNull()
  })
})

it('lets tables vote and leaders settle, not the other way round', () => {
  expect([mayDo('table', 'settle-card'), mayDo('leader', 'vote-card'), mayDo('phone', 'vote-card')]).toEqual([
    false,
    false,
    true,
  ])
})

it('refuses an action about no card, an unknown decision, or words that are too long', () => {
  const bad = [
    { kind: 'vote-card', card: 'shoe-size', decision: null },
    { kind: 'vote-card', card: 'dob', decision: { is: 'burn' } },
    { kind: 'vote-card', card: 'dob', decision: { is: 'merge' } },
    { kind: 'vote-card', card: 'dob', decision: { is: 'cut', reason: 'x'.repeat(201) } },
    { kind: 'vote-card', card: 'dob', decision: { is: 'reword', words: { fr: 'Né quand ?' } } },
  ]
  for (const action of bad) expect(roomAction.safeParse(action).success).toBe(false)
  expect(roomAction.safeParse({ kind: 'settle-card', card: 'page:people-summary', decision: cut }).success).toBe(true)
})

describe('predicted times', () => {
  const to = { factor: 1.7, runs: 12, error: 0.2 }
  const adjust: CuttingAction = { kind: 'adjust-times', to }

  it('are the model’s until the leader adjusts them, and again when he goes back', () => {
    expect(after().adjusted).toBeNull()
    expect(after([leader, adjust]).adjusted).toEqual(to)
    expect(after([leader, adjust], [table(1), vote(cut)], [leader, { kind: 'undo-cut' }]).adjusted).toEqual(to)
    expect(after([leader, adjust], [leader, { kind: 'adjust-times', to: null }]).adjusted).toBeNull()
    for (const role of ['table', 'phone'] as const) expect(mayDo(role, 'adjust-times')).toBe(false)
  })

  it('are the model’s again where one of its numbers changes: the factor was of those before', () => {
    expect(after([leader, adjust], [leader, { kind: 'set-rate', rate: 'press', value: 2 }]).adjusted).toBeNull()
  })

  it.each([
    { ...to, runs: 2 },
    { ...to, factor: 0 },
    { ...to, factor: -1.5 },
    { ...to, error: -0.1 },
    { ...to, error: undefined },
  ])('are not adjusted to %o', (given) => {
    expect(roomAction.safeParse({ kind: 'adjust-times', to: given }).success).toBe(false)
  })
})

it('makes the form that was settled', () => {
  const { form } = variantOfRoom(after([leader, settle(cut)], [table(1), vote(cut, 'dob')]), long)
  expect(questionsOf(form).has('gender')).toBe(false)
  expect(questionsOf(form).has('dob')).toBe(true)
})

it('never loses a word, whatever is said, undone and done again', () => {
  const who = fc.constantFrom(leader, otherLeader, table(1), table(2), phone)
  const what = fc.constantFrom<CuttingAction>(
    vote(cut),
    vote(null),
    settle(keep),
    { kind: 'settle-agreed' },
    { kind: 'undo-cut' },
    { kind: 'redo-cut' },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(who, what), { maxLength: 30 }), (done) => {
      let before = nothingCut
      done.forEach((one, index) => {
        const next = reduceCutting(before, kept(index + 1, one))
        const seqs = (state: typeof before) =>
          Object.values(state.said).flatMap((list) => (list ?? []).map(({ seq }) => seq))
        expect(seqs(next)).toEqual(expect.arrayContaining(seqs(before)))
        before = next
      })
    }),
  )
})
