import { expect, test } from 'vitest'
import { LogBuilder } from '../testing/aLog.ts'
import { timeline } from './timeline.ts'

test('a run is laid out from its own start', () => {
  const log = new LogBuilder()
    .start(1_000)
    .turnTo(1_000, 'name')
    .at(2_000, 'sheet_opened', {})
    .at(2_500, 'sheet_closed', {})
    .at(3_000, 'hidden', {})
    .at(4_000, 'visible', {})
    .turnTo(5_000, 'member', { item: 'a1' })
    .at(6_000, 'validation_error', { rule: 'required', nth: 1 }, { q: 'm-first' })
    .end(9_000)
  expect(timeline(log.events, 'r1')).toEqual({
    length: 8_000,
    pages: [
      { page: 'name', item: null, from: 0, to: 4_000 },
      { page: 'member', item: 'a1', from: 4_000, to: 8_000 },
    ],
    excluded: [{ kind: 'hidden', from: 2_000, to: 3_000 }],
    sheet: [{ from: 1_000, to: 1_500 }],
    marks: [{ kind: 'error', at: 5_000, page: 'member', question: 'm-first', item: 'a1' }],
  })
})
