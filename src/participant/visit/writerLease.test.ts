// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askForLease, WriterLease } from './writerLease.ts'

const held: WriterLease[] = []

async function take(tab: string) {
  const lease = await WriterLease.take(localStorage, 'visit-1', tab)
  if (lease) held.push(lease)
  return lease
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
afterEach(() => held.splice(0).forEach(({ free }) => free()))

describe('the lease of a visit', () => {
  it('belongs to one tab at a time', async () => {
    expect(await take('one')).toBeDefined()
    expect(await take('two')).toBeUndefined()
  })

  it('is free again when its tab has given it back', async () => {
    const first = await take('one')
    first?.free()
    expect(await take('two')).toBeDefined()
  })

  it('is taken over at once from a tab that crashed, whose lease has not run out', async () => {
    localStorage.setItem('timetax:writer:visit-1', `crashed ${Date.now() + 5_000}`)
    expect(await take('two')).toBeDefined()
  })

  it('is waited for where tabs can’t talk, five seconds at most', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const now = Date.now()
    vi.setSystemTime(now)
    await take('one')
    const lease = localStorage.getItem('timetax:writer:visit-1') ?? ''
    expect(lease).toBe(`one ${now + 5_000}`)
    expect(await take('two')).toBeUndefined()
    // The first tab crashes: it neither renews its lease nor gives it back.
    held.splice(0).forEach(({ free }) => free())
    localStorage.setItem('timetax:writer:visit-1', lease)
    vi.setSystemTime(now + 4_999)
    expect(await take('two')).toBeUndefined()
    vi.setSystemTime(now + 5_000)
    expect(await take('two')).toBeDefined()
  })

  it('goes to the tab that asks for it, and the other one hears of it', async () => {
    const first = await take('one')
    const lost = vi.fn()
    if (first) first.onLost = lost
    await askForLease('visit-1')
    expect(lost).toHaveBeenCalledOnce()
    expect(await take('two')).toBeDefined()
  })

  it('tells its holder of a tab that was turned away', async () => {
    const first = await take('one')
    const turnedAway = vi.fn()
    if (first) first.onTurnedAway = turnedAway
    await take('two')
    expect(turnedAway).toHaveBeenCalledOnce()
  })

  it('says nothing to the tabs of another visit', async () => {
    const first = await take('one')
    const lost = vi.fn()
    if (first) first.onLost = lost
    await askForLease('visit-2')
    expect(lost).not.toHaveBeenCalled()
  })
})
