import { describe, expect, it } from 'vitest'
import { aLiveRow } from '../testing/aLiveRow.ts'
import { fits, offlineAfterMs, patchRows, sortRows, standingOf } from './boardRows.ts'

const [ana, ben, eva] = ['a', 'b', 'c'].map((letter) => aLiveRow({ sid: letter.repeat(32) })) as [
  ReturnType<typeof aLiveRow>,
  ReturnType<typeof aLiveRow>,
  ReturnType<typeof aLiveRow>,
]
const now = ana.lastSeenAt + 1_000

describe('rows that are read again', () => {
  it('leave the others as they are', () => {
    const changed = { ...ben, errors: 3 }
    const next = patchRows([ana, ben], [changed], [ben.sid])
    expect(next).toEqual([ana, changed])
    expect(next[0]).toBe(ana)
  })

  it('are the same rows when nothing has changed, so that nothing is drawn again', () => {
    const rows = [ana, ben]
    expect(patchRows(rows, [{ ...ben }], [ben.sid])).toBe(rows)
    expect(patchRows(rows, [{ ...ana }, { ...ben }], null)).toBe(rows)
  })

  it('are taken off when they are gone, and put on when they are new', () => {
    expect(patchRows([ana, ben], [], [ben.sid])).toEqual([ana])
    expect(patchRows([ana], [ana, eva], null)).toEqual([ana, eva])
    expect(patchRows([ana, ben], [eva], null)).toEqual([eva])
  })
})

describe('how a participant stands', () => {
  it('says first what needs a moderator most', () => {
    expect(standingOf(ana, now)).toBe('under-way')
    expect(standingOf({ ...ana, isHidden: true }, now)).toBe('hidden')
    expect(standingOf({ ...ana, isHidden: true, paused: 'break' }, now)).toBe('paused')
    expect(standingOf({ ...ana, paused: 'break' }, ana.lastSeenAt + offlineAfterMs + 1)).toBe('offline')
    expect(standingOf({ ...ana, askingSince: 1, paused: 'break' }, now)).toBe('asking')
    expect(standingOf({ ...ana, askingSince: 1, hasEnded: true }, now)).toBe('ended')
  })

  it('puts those who have waited longest for an answer at the top', () => {
    const rows = sortRows([ana, { ...ben, askingSince: 20 }, { ...eva, askingSince: 10 }])
    expect(rows.map(({ sid }) => sid[0])).toEqual(['c', 'b', 'a'])
  })

  it('can be filtered by, and the language too', () => {
    expect(fits(ana, { lang: '', standing: '' }, now)).toBe(true)
    expect(fits(ana, { lang: 'es', standing: '' }, now)).toBe(false)
    expect(fits(ana, { lang: 'en', standing: 'paused' }, now)).toBe(false)
  })
})
