// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '../../study/command.ts'
import type { Inbox as Fetched } from '../../study/moderationApi.ts'
import { Inbox } from './inbox.ts'

const pause: Command = { type: 'pause', reason: 'break' }
const nothing: Fetched = { commands: [], messages: [] }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A device whose server answers `answer` to every question for the inbox. */
function aDevice(answer: { inbox: Fetched; isAway: boolean } = { inbox: nothing, isAway: false }) {
  const requests: string[] = []
  const bodies: unknown[] = []
  const obeyed: number[] = []
  const untold: { n: number; done: boolean }[] = []
  const fetch = (async (path: string, { body }: RequestInit = {}) => {
    requests.push(path)
    if (typeof body === 'string') bodies.push(JSON.parse(body))
    if (answer.isAway) throw new TypeError('Failed to fetch')
    return Response.json(path.includes('/inbox') ? answer.inbox : {})
  }) as typeof globalThis.fetch
  const inbox = new Inbox({
    sid: '5ed',
    token: 'abc',
    fetch,
    now: () => Date.now(),
    lastMessage: () => 3,
    obey: (n) => {
      if (obeyed.includes(n)) return
      obeyed.push(n)
      untold.push({ n, done: true })
    },
    hear: () => undefined,
    untold: () => untold,
    told: (count) => untold.splice(0, count),
  })
  const stop = inbox.start({ window, document })
  return {
    inbox,
    answer,
    requests,
    bodies,
    obeyed,
    untold,
    stop,
    passes: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  }
}

describe('the inbox of a device', () => {
  it('is asked every five seconds while the server says nothing else, and rests while it does', async () => {
    const { inbox, requests, passes, stop } = aDevice()
    await passes(5_000)
    expect(requests).toEqual(['/api/visits/5ed/inbox?after=3'])
    await passes(4_000)
    inbox.heard(false)
    await passes(4_000)
    expect(requests).toHaveLength(1)
    await passes(1_000)
    expect(requests).toHaveLength(2)
    stop()
    await passes(60_000)
    expect(requests).toHaveLength(2)
  })

  it('is asked at once when an answer says that something waits', async () => {
    const { inbox, requests, passes, stop } = aDevice()
    inbox.heard(true)
    await passes(0)
    expect(requests).toHaveLength(1)
    stop()
  })

  it('is asked oftener while somebody waits for an answer, and not at all while nobody sees the page', async () => {
    const { inbox, requests, passes, stop } = aDevice()
    inbox.isInChat = true
    await passes(6_000)
    expect(requests).toHaveLength(3)
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    await passes(60_000)
    expect(requests).toHaveLength(3)
    stop()
  })

  it('does each command once and says what came of it, however often it is handed over', async () => {
    const device = aDevice({ inbox: { ...nothing, commands: [{ n: 1, command: pause }] }, isAway: false })
    await device.passes(10_000)
    expect(device.obeyed).toEqual([1])
    expect(device.bodies).toEqual([{ settled: [{ n: 1, done: true }] }])
    device.stop()
  })

  it('says later what it could not say', async () => {
    const device = aDevice({ inbox: { ...nothing, commands: [{ n: 1, command: pause }] }, isAway: false })
    device.untold.push({ n: 7, done: false })
    device.answer.isAway = true
    await device.passes(5_000)
    expect(device.untold).toHaveLength(1)
    device.answer.isAway = false
    window.dispatchEvent(new Event('online'))
    await device.passes(5_000)
    expect(device.bodies).toEqual([
      {
        settled: [
          { n: 7, done: false },
          { n: 1, done: true },
        ],
      },
    ])
    expect(device.untold).toEqual([])
    device.stop()
  })

  it('asks less and less often while the server can’t be reached, once a minute at last', async () => {
    const device = aDevice({ inbox: nothing, isAway: true })
    await device.passes(10 * 60_000)
    const asked = device.requests.length
    expect(asked).toBeLessThan(16)
    await device.passes(60_000)
    expect(device.requests.length).toBeGreaterThan(asked)
    device.stop()
  })
})
