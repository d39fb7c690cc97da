// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MemoryStorage } from '../../../testing/memoryStorage.ts'
import type { KeptAction, RoomAction } from '../../../study/room/roomAction.ts'
import { readUnsent } from './knownDevice.ts'
import { RoomFeed } from './roomFeed.ts'

const code = '4K7Q0M'
const leader = { id: 'a'.repeat(32), token: 'b'.repeat(64), role: 'leader' as const }

/** A server of one room, and the stream by which it tells of it. */
class FakeRoom {
  readonly actions: KeptAction[] = []
  /** What the next posts of actions are answered with, instead of keeping them. */
  readonly refusals: (Response | 'no network')[] = []
  streams: FakeStream[] = []
  isDeleted = false

  keep(action: RoomAction, by = 'someone'): KeptAction {
    const seq = this.actions.length + 1
    const kept: KeptAction = { seq, at: seq * 1_000, by, role: 'leader', base: seq - 1, action }
    this.actions.push(kept)
    return kept
  }

  readonly fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const address = new URL(String(input), 'http://localhost')
    if (init?.method === 'POST') {
      const refusal = this.refusals.shift()
      if (refusal === 'no network') return Promise.reject(new TypeError('no network'))
      if (refusal) return Promise.resolve(refusal)
      const { action } = JSON.parse(String(init.body)) as { action: RoomAction }
      return Promise.resolve(Response.json({ kept: this.keep(action, leader.id) }))
    }
    if (address.pathname.endsWith('/actions')) {
      const since = Number(address.searchParams.get('since'))
      return Promise.resolve(Response.json({ actions: this.actions.filter(({ seq }) => seq > since) }))
    }
    if (address.pathname.endsWith('/dots')) return Promise.resolve(Response.json({ dots: [] }))
    if (this.isDeleted)
      return Promise.resolve(Response.json({ error: { code: 'unknown-room', message: 'm' } }, { status: 404 }))
    return Promise.resolve(Response.json(this.facts()))
  }

  private facts = () => ({
    ...{ code, study: 'room-4k7q0m', openedAt: 0, people: 3, seq: this.actions.length, forms: [] },
    ...{ firstForms: { long: 'long@1', simplified: 'simplified@1' }, isSimulated: false },
    ...{ keptDays: 30, now: 5_000 },
  })
}

class FakeStream {
  static readonly CLOSED = 2
  readyState = 1
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null
  private readonly hearers = new Map<string, (event: { data: string }) => void>()

  constructor(readonly address: string) {
    room.streams.push(this)
  }
  addEventListener = (name: string, hear: (event: { data: string }) => void) => this.hearers.set(name, hear)
  static readonly CLOSED = 2
  readyState = 1
  isClosed = false
  close = () => (this.isClosed = true)
  tells = (name: string, data: unknown) => this.hearers.get(name)?.({ data: JSON.stringify(data) })
}

let room: FakeRoom
beforeEach(() => {
  room = new FakeRoom()
  vi.stubGlobal('fetch', room.fetch)
  vi.stubGlobal('EventSource', FakeStream)
})
afterEach(() => vi.unstubAllGlobals())

function aFeed(storage = new MemoryStorage(), now = () => 1_000) {
  const feed = new RoomFeed({ code, device: leader, storage, now })
  const stop = feed.start()
  return { feed, stop, storage, stream: room.streams.at(-1) }
}
const actOf = (feed: RoomFeed) => feed.snapshot().state.leading.act

describe('a device in a room', () => {
  it('folds what was done before it came, and what the stream tells of', async () => {
    room.keep({ kind: 'open-act', act: 'feel' })
    const { feed, stream, stop } = aFeed()
    await vi.waitFor(() => expect(actOf(feed)).toBe('feel'))
    stream?.tells('actions', { actions: [room.keep({ kind: 'open-act', act: 'cut' })] })
    expect(actOf(feed)).toBe('cut')
    expect(feed.serverNow()).toBe(5_000)
    stop()
  })

  it('asks for what it missed where the stream leaves a gap', async () => {
    const { feed, stream, stop } = aFeed()
    await vi.waitFor(() => expect(feed.snapshot().facts).not.toBeNull())
    room.keep({ kind: 'open-act', act: 'feel' })
    stream?.tells('actions', { actions: [room.keep({ kind: 'reveal', what: 'fates', isShown: true })] })
    await vi.waitFor(() => expect(feed.snapshot().state).toMatchObject({ seq: 2, leading: { act: 'feel' } }))
    stop()
  })

  it('shows at once what is done on it, and keeps it until the server has it', async () => {
    room.refusals.push('no network')
    const { feed, storage, stop } = aFeed()
    await vi.waitFor(() => expect(feed.snapshot().facts).not.toBeNull())
    const done = feed.act({ kind: 'open-act', act: 'count' })
    expect(actOf(feed)).toBe('count')
    expect(readUnsent(storage, code, leader.id)).toHaveLength(1)
    await vi.waitFor(() => {
      window.dispatchEvent(new Event('online'))
      expect(room.actions).toHaveLength(1)
    })
    expect(await done).toMatchObject({ kept: { seq: 1 } })
    expect(readUnsent(storage, code, leader.id)).toEqual([])
    expect(room.actions).toHaveLength(1)
    stop()
  })

  it('says so when the network is gone, and listens anew when it is back', async () => {
    const { feed, stream, stop } = aFeed()
    stream?.onopen?.()
    expect(feed.snapshot().isConnected).toBe(true)
    window.dispatchEvent(new Event('offline'))
    expect(feed.snapshot().isConnected).toBe(false)
    room.keep({ kind: 'open-act', act: 'count' })
    window.dispatchEvent(new Event('online'))
    expect(stream?.isClosed).toBe(true)
    room.streams.at(-1)?.onopen?.()
    expect(feed.snapshot().isConnected).toBe(true)
    await vi.waitFor(() => expect(actOf(feed)).toBe('count'))
    stop()
    expect(room.streams.every(({ isClosed }) => isClosed)).toBe(true)
  })

  it('listens anew after a sleep, and while the stream beats it leaves it alone', () => {
    vi.useFakeTimers()
    let now = 0
    const { stop } = aFeed(undefined, () => now)
    const passes = (ms: number) => {
      now += ms
      vi.advanceTimersByTime(4_000)
    }
    for (let beats = 0; beats < 5; beats += 1) {
      passes(20_000)
      room.streams.at(-1)?.tells('beat', null)
    }
    expect(room.streams).toHaveLength(1)
    passes(3_600_000)
    expect(room.streams.map(({ isClosed }) => isClosed)).toEqual([true, false])
    stop()
    vi.useRealTimers()
  })

  it('listens anew where a server that starts has closed the stream', () => {
    vi.useFakeTimers()
    const { stream, stop } = aFeed()
    Object.assign(stream ?? {}, { readyState: 2 })
    stream?.onerror?.()
    vi.advanceTimersByTime(4_000)
    expect(room.streams).toHaveLength(2)
    stop()
    vi.useRealTimers()
  })

  it('sends after a reload what was left unsent', async () => {
    const storage = new MemoryStorage()
    room.refusals.push('no network', 'no network', 'no network')
    const before = aFeed(storage)
    void before.feed.act({ kind: 'open-act', act: 'whose' })
    await vi.waitFor(() => expect(room.refusals.length).toBeLessThan(3))
    before.stop()
    room.refusals.length = 0
    const { feed, stop } = aFeed(storage)
    await vi.waitFor(() =>
      expect(room.actions.map(({ action }) => action)).toEqual([{ kind: 'open-act', act: 'whose' }]),
    )
    await vi.waitFor(() => expect(feed.snapshot().unsent).toBe(0))
    stop()
  })

  it('says that somebody was faster, and shows what they did', async () => {
    const { feed, stop } = aFeed()
    await vi.waitFor(() => expect(feed.snapshot().facts).not.toBeNull())
    const theirs = room.keep({ kind: 'open-act', act: 'cut' })
    const conflict = { error: { code: 'changed', message: 'm' }, what: 'card', since: [theirs] }
    room.refusals.push(Response.json(conflict, { status: 409 }))
    expect(await feed.act({ kind: 'open-act', act: 'run' })).toEqual({ conflict: 'changed', what: 'card' })
    expect(actOf(feed)).toBe('cut')
    stop()
  })

  it('gives up on what the server will never take, and goes on with the rest', async () => {
    const { feed, stop } = aFeed()
    room.refusals.push(Response.json({ error: { code: 'not-your-role', message: 'm' } }, { status: 403 }))
    const refused = feed.act({ kind: 'stop-all' })
    const kept = feed.act({ kind: 'open-act', act: 'feel' })
    expect(await refused).toEqual({ refused: 'not-your-role' })
    expect(await kept).toMatchObject({ kept: { action: { act: 'feel' } } })
    stop()
  })
})

it('a wall asks for dots, two hundred phones don’t', () => {
  const wall = new RoomFeed({ code, device: undefined, storage: null, now: () => 0 })
  const phone = new RoomFeed({ code, device: { ...leader, role: 'phone' }, storage: null, now: () => 0 })
  const stops = [wall.start(), phone.start()]
  expect(room.streams.map(({ address }) => address)).toEqual([
    `/api/rooms/${code}/live?dots`,
    `/api/rooms/${code}/live`,
  ])
  for (const stop of stops) stop()
})

it('finds out at once that its room was deleted', async () => {
  const { feed, stop, stream } = aFeed()
  await vi.waitFor(() => expect(feed.snapshot().facts).not.toBeNull())
  room.isDeleted = true
  if (stream) stream.readyState = FakeStream.CLOSED
  stream?.onerror?.()
  await vi.waitFor(() => expect(feed.snapshot().isUnknown).toBe(true))
  stop()
})
