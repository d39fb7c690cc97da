import { describe, expect, it } from 'vitest'
import type { Dot } from '../../../study/room/dot.ts'
import { dotRows, gaveUpAt } from './dotRows.ts'

const facts = { firstForms: { long: 'long@1', simplified: 'simplified@1' } }
let ids = 0
const aDot = (changes: Partial<Dot> = {}): Dot => ({
  id: String((ids += 1)),
  ...{ form: 'long@1', round: 1, scenario: 'dana-whitfield', lang: 'en', outcome: 'finished', primaryMs: 60_000 },
  ...{ errors: 0, page: null, at: ids },
  ...changes,
})

describe('the rows of the wall', () => {
  it('are there for both forms of act one before anybody has begun', () => {
    expect(dotRows([], facts, 1).map(({ form, medianMs }) => [form, medianMs])).toEqual([
      ['long@1', null],
      ['simplified@1', null],
    ])
  })

  it('have the room’s own forms after them, in their order', () => {
    const dots = [aDot({ form: 'room-4k7q0m@10' }), aDot({ form: 'room-4k7q0m@9' })]
    expect(dotRows(dots, facts, 1).map(({ form }) => form)).toEqual([
      'long@1',
      'simplified@1',
      'room-4k7q0m@9',
      'room-4k7q0m@10',
    ])
  })

  it('say within which time half of those were done who are', () => {
    const times = [5, 1, 9].map((primaryMs) => aDot({ primaryMs }))
    expect(dotRows(times, facts, 1)[0]?.medianMs).toBe(5)
    expect(dotRows([...times, aDot({ primaryMs: 8 })], facts, 1)[0]?.medianMs).toBe(6.5)
  })

  it('count a run that was under way when its round ended as one without time left', () => {
    const dots = [aDot({ outcome: 'under-way', round: 1 }), aDot({ outcome: 'under-way', round: 2 })]
    expect(dotRows(dots, facts, 2)[0]).toMatchObject({ working: 1, timeUp: 1 })
    expect(dotRows(dots, facts, undefined)[0]).toMatchObject({ working: 0, timeUp: 2 })
  })

  it('say where people gave up, most first', () => {
    const stopped = (page: string) => aDot({ outcome: 'gave-up', page })
    const rows = dotRows([stopped('income'), stopped('assets'), stopped('assets')], facts, 1)
    expect(gaveUpAt(rows)).toEqual([
      { form: 'long@1', page: 'assets', count: 2 },
      { form: 'long@1', page: 'income', count: 1 },
    ])
  })
})
