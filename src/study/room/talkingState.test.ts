import { describe, expect, test } from 'vitest'
import { type KeptAction, mayDo, roomAction } from './roomAction.ts'
import { emptyRoom, reduceRoom } from './roomState.ts'
import { longestNote, type TalkingAction } from './talkingActions.ts'
import { overlaid, screenBurdens, voicesOn } from './talkTallies.ts'

type Speaker = Pick<KeptAction, 'by' | 'role' | 'table'>
const table = (n: number): Speaker => ({ by: `phone-of-${n}`, role: 'table', table: n })
const leader: Speaker = { by: 'laptop', role: 'leader' }

/** What a room has written down after these were done, one after the other. */
const talkAfter = (...done: [Speaker, TalkingAction][]) =>
  done
    .map(([speaker, action], index): KeptAction => ({ ...speaker, action, seq: index + 1, base: index, at: index }))
    .reduce(reduceRoom, emptyRoom).talking

const place = (role: 'co-implementer' | 'co-designer', isHere = true): TalkingAction => ({
  kind: 'place-role',
  ...{ layer: 'today', dimension: 'frame', role, isHere },
})
const weigh = (page: string, level: 0 | 1 | 2 | 3): TalkingAction => ({
  kind: 'weigh-screen',
  ...{ page, burden: 'compliance', level },
})
const note = (text: string, id = '0'): TalkingAction => ({
  kind: 'write-note',
  note: id.padStart(16, '0'),
  place: { on: 'cell', layer: 'today', dimension: 'frame', role: 'co-designer' },
  text,
})

describe('the canvas', () => {
  test('lays the tables over one another', () => {
    const talk = talkAfter(
      [table(2), place('co-designer')],
      [table(1), place('co-designer')],
      [table(1), place('co-implementer')],
    )
    const cells = overlaid(talk, 'today').filter(({ voices }) => voices.length > 0)
    expect(cells.map(({ role, voices }) => [role, voices.map((voice) => voice.table)])).toEqual([
      ['co-implementer', [1]],
      ['co-designer', [1, 2]],
    ])
    expect(voicesOn(talk, 'today')).toBe(2)
    expect(voicesOn(talk, 'next')).toBe(0)
  })

  test('takes a mark of one table back and leaves the others', () => {
    const talk = talkAfter(
      [table(1), place('co-designer')],
      [table(2), place('co-designer')],
      [table(1), place('co-designer', false)],
    )
    expect(talk.marks.map(({ voice }) => voice.table)).toEqual([2])
  })

  test('counts a mark once, however often and from whichever phone of the table it is made', () => {
    const otherPhone = { ...table(1), by: 'second-phone' }
    expect(talkAfter([table(1), place('co-designer')], [otherPhone, place('co-designer')]).marks).toHaveLength(1)
  })

  test('lets people who sit at no table speak, each for themselves', () => {
    const alone: Speaker = { by: 'a-phone', role: 'phone' }
    expect(talkAfter([alone, place('co-designer')]).marks[0]?.voice).toEqual({ id: 'a-phone' })
  })
})

describe('notes', () => {
  test('are added to the others and can be taken away by their table and the leader alone', () => {
    const written: [Speaker, TalkingAction][] = [
      [table(1), note('The county decides')],
      [table(2), note('Nobody asks us', '1')],
    ]
    const texts = (...more: [Speaker, TalkingAction][]) => talkAfter(...written, ...more).notes.map(({ text }) => text)
    const removeFirst: TalkingAction = { kind: 'remove-note', note: '0'.repeat(16) }
    expect(texts()).toEqual(['The county decides', 'Nobody asks us'])
    expect(texts([table(2), removeFirst])).toHaveLength(2)
    expect(texts([table(1), removeFirst])).toEqual(['Nobody asks us'])
    expect(texts([leader, removeFirst])).toEqual(['Nobody asks us'])
    expect(texts([leader, { kind: 'remove-note', note: '9'.repeat(16) }])).toHaveLength(2)
  })

  test('are written once, however often they arrive', () => {
    expect(talkAfter([table(1), note('Once')], [table(2), note('Twice')]).notes.map(({ text }) => text)).toEqual([
      'Once',
    ])
  })

  test('are short, of whole characters, and not empty', () => {
    const isAccepted = (text: string) => roomAction.safeParse(note(text)).success
    expect(isAccepted('x'.repeat(longestNote))).toBe(true)
    expect(['', 'x'.repeat(longestNote + 1), 'a\u0000b', '\ud800'].map(isAccepted)).toEqual(Array(4).fill(false))
  })
})

describe('the burden map', () => {
  test('names the heaviest screen first, by the mean of all who weighed anything', () => {
    const talk = talkAfter(
      [table(1), weigh('account', 3)],
      [table(2), weigh('account', 1)],
      [table(2), weigh('programs', 1)],
    )
    expect(screenBurdens(talk.weights)).toMatchObject([
      { page: 'account', mean: { learning: 0, compliance: 2, psychological: 0 }, stops: 1, total: 2 },
      { page: 'programs', mean: { compliance: 0.5 }, stops: 0 },
    ])
  })

  test('keeps the last weight a table gave, and none where that is nothing', () => {
    expect(talkAfter([table(1), weigh('account', 3)], [table(1), weigh('account', 1)]).weights).toMatchObject([
      { level: 1 },
    ])
    expect(talkAfter([table(1), weigh('account', 3)], [table(1), weigh('account', 0)]).weights).toEqual([])
  })

  test('has nothing to say before anybody weighed', () => {
    expect(screenBurdens([])).toEqual([])
  })
})

describe('who may', () => {
  test('turn the wall and count: the leader alone', () => {
    expect((['leader', 'table', 'phone'] as const).map((role) => mayDo(role, 'show-talk'))).toEqual([
      true,
      false,
      false,
    ])
    expect((['leader', 'table', 'phone'] as const).map((role) => mayDo(role, 'set-tax'))).toEqual([true, false, false])
  })

  test('write: everybody', () => {
    expect(mayDo('phone', 'write-note')).toBe(true)
  })
})

test('what the time tax is reckoned from is kept as it was typed', () => {
  const tax = { source: 'typed', before: '52, 38', after: '', people: '', perYear: '1', share: '100' } as const
  const action = { kind: 'set-tax', tax: { ...tax, tariff: '', tariffOf: '', minutesOf: '' } } as const
  expect(roomAction.safeParse(action).success).toBe(true)
  expect(talkAfter([leader, action]).tax).toEqual(action.tax)
})
