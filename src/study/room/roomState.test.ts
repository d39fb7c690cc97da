import { describe, expect, test } from 'vitest'
import { openRound } from './leadingState.ts'
import { mayDo, type KeptAction, type RoomAction, roomAction } from './roomAction.ts'
import { conflictIn, emptyRoom, reduceRoom } from './roomState.ts'

const minute = 60_000
const did = (seq: number, action: RoomAction, at = seq * 1000): KeptAction => ({
  ...{ seq, at, action },
  by: 'ab',
  role: 'leader',
  base: seq - 1,
})
const who = { by: 'ab', role: 'leader' } as const
const roomAfter = (...actions: RoomAction[]) =>
  actions.map((action, index) => did(index + 1, action)).reduce(reduceRoom, emptyRoom)

describe('a room', () => {
  test('begins with people coming in', () => {
    expect(emptyRoom.leading).toMatchObject({ act: 'gather', rounds: [], isClosed: false })
  })

  test('hands out both forms, then each phone the other', () => {
    const room = roomAfter({ kind: 'start-forms', minutes: 12 }, { kind: 'swap-forms', minutes: null })
    expect(room.leading.rounds).toMatchObject([
      { n: 1, forms: 'both', startedAt: 1000, endsAt: 1000 + 12 * minute, stoppedAt: 2000 },
      { n: 2, forms: 'swapped', endsAt: null, stoppedAt: null },
    ])
  })

  test('ends a round when its time is over, when it is stopped, and when the room is closed', () => {
    const limited = roomAfter({ kind: 'start-forms', minutes: 1 })
    expect(openRound(limited.leading, 1000)).toMatchObject({ n: 1 })
    expect(openRound(limited.leading, 1000 + minute)).toBeUndefined()
    expect(
      openRound(roomAfter({ kind: 'start-forms', minutes: 9 }, { kind: 'stop-all' }).leading, 2000),
    ).toBeUndefined()
    const closed = roomAfter({ kind: 'start-forms', minutes: null }, { kind: 'close-room' })
    expect(openRound(closed.leading, 3000)).toBeUndefined()
    expect(closed.leading.isClosed).toBe(true)
  })

  test('counts a changed limit from the start of the round', () => {
    const room = roomAfter({ kind: 'start-forms', minutes: null }, { kind: 'set-limit', minutes: 5 })
    expect(room.leading.rounds[0]?.endsAt).toBe(1000 + 5 * minute)
  })

  test('opens act three with the form that it runs', () => {
    const room = roomAfter({ kind: 'run-form', form: 'room-4k7q0m@1', minutes: 10 })
    expect(room.leading).toMatchObject({ act: 'run', rounds: [{ forms: { form: 'room-4k7q0m@1' } }] })
  })

  test('passes over an action that it has, and one that leaves a gap', () => {
    const room = roomAfter({ kind: 'open-act', act: 'cut' })
    expect(reduceRoom(room, did(1, { kind: 'open-act', act: 'whose' }))).toBe(room)
    expect(reduceRoom(room, did(3, { kind: 'open-act', act: 'whose' }))).toBe(room)
  })

  test('has nothing against what was made on its present state', () => {
    const room = roomAfter({ kind: 'open-act', act: 'cut' })
    expect(conflictIn(room, { id: '0'.repeat(32), base: 1, action: { kind: 'stop-all' } }, who)).toBeNull()
  })
})

test('an action with a key that nobody knows is none', () => {
  expect(roomAction.safeParse({ kind: 'stop-all', who: 'me' }).success).toBe(false)
  expect(roomAction.safeParse({ kind: 'start-forms', minutes: 0 }).success).toBe(false)
})

test('only a leader leads', () => {
  expect(mayDo('leader', 'stop-all')).toBe(true)
  expect(mayDo('table', 'stop-all')).toBe(false)
  expect(mayDo('phone', 'reveal')).toBe(false)
})
