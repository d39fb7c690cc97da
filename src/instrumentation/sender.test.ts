// @vitest-environment jsdom
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aLog } from '../testing/aLog.ts'
import type { LogEvent } from './event.ts'
import { Outbox } from './outbox.ts'
import { Sender } from './sender.ts'

interface Sent {
  url: string
  init: RequestInit
  events: LogEvent[]
}
let sent: Sent[]
let answer: (events: LogEvent[], init: RequestInit) => Response | Promise<Response>
let outbox: Outbox
let sender: Sender
let stop: () => void

const log = aLog().turnTo(0, 'name').turnTo(1_000, 'address').end(2_000).events
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const acknowledgeAll = (events: LogEvent[]) => json({ acknowledged: events.map(({ seq }) => seq), refused: [] })
const isGzipped = (init: RequestInit) => new Headers(init.headers).get('content-encoding') === 'gzip'
const seqs = (request: Sent | undefined) => request?.events.map((event) => event.seq)

async function fakeFetch(url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const text = isGzipped(init) ? gunzipSync(new Uint8Array(init.body as ArrayBuffer)).toString() : String(init.body)
  const { events } = JSON.parse(text) as { events: LogEvent[] }
  sent.push({ url: String(url), init, events })
  return await answer(events, init)
}

function setVisibility(state: 'hidden' | 'visible') {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  sent = []
  answer = acknowledgeAll
  outbox = new Outbox({ sid: 'a1', storage: null, openStore: () => Promise.reject(new Error('none')) })
  sender = new Sender({ outbox, sid: 'a1', token: 'secret', fetch: fakeFetch, now: () => performance.now() })
  stop = sender.start({ window, document })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

const fill = (events = log) => events.forEach((event) => outbox.append(event))

test('what waits is posted gzipped with the token, and removed when acknowledged', async () => {
  fill()
  await sender.send()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.url).toBe('/api/visits/a1/events')
  expect(new Headers(sent[0]?.init.headers).get('authorization')).toBe('Bearer secret')
  expect(sent[0] && isGzipped(sent[0].init)).toBe(true)
  expect(sent[0]?.events).toEqual(log)
  expect(outbox.isEmpty()).toBe(true)
})

test('nothing is posted when nothing waits', async () => {
  await sender.send()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toEqual([])
})

test('what waits goes out within ten seconds without a page turn', async () => {
  fill()
  await vi.advanceTimersByTimeAsync(9_999)
  expect(sent).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  await vi.waitFor(() => expect(outbox.isEmpty()).toBe(true))
})

test('only acknowledged events are removed, refused ones are set aside', async () => {
  answer = (events) =>
    events.length === log.length
      ? json({ acknowledged: [1, 2], refused: [{ seq: 3, field: 'd.words', code: 'invalid_type' }] })
      : acknowledgeAll(events)
  fill()
  await sender.send()
  expect(seqs(sent[1])).toEqual(log.map(({ seq }) => seq).slice(3))
  expect(outbox.status()).toMatchObject({ waiting: 0, setAside: 1 })
})

test('after failures it waits longer and longer, and loses nothing', async () => {
  answer = () => Promise.reject(new TypeError('offline'))
  fill()
  await sender.send()
  await sender.send()
  expect(sent).toHaveLength(1)
  for (const [index, wait] of [1_000, 2_000, 4_000].entries()) {
    await vi.advanceTimersByTimeAsync(wait)
    await vi.waitFor(() => expect(sent).toHaveLength(index + 2))
  }
  expect(outbox.waiting()).toBe(log.length)
  answer = acknowledgeAll
  await vi.advanceTimersByTimeAsync(8_000)
  await vi.waitFor(() => expect(outbox.isEmpty()).toBe(true))
})

test('it does not wait when the network comes back', async () => {
  answer = () => Promise.reject(new TypeError('offline'))
  fill()
  await sender.send()
  answer = acknowledgeAll
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(outbox.isEmpty()).toBe(true))
})

test.each([
  ['an error of the server', () => json({ error: { code: 'internal' } }, 500)],
  ['the sign-in page of a public network', () => new Response('<!doctype html>', { status: 200 })],
  ['a receipt for nothing', () => json({ acknowledged: [], refused: [] })],
  ['a token that is not known yet', () => json({ error: { code: 'unauthorized' } }, 401)],
])('%s removes nothing and is not asked again at once', async (_, response) => {
  answer = response
  fill()
  await sender.send()
  expect(sent).toHaveLength(1)
  expect(outbox.waiting()).toBe(log.length)
})

test('a hidden page sends at once, plain, with a request that outlives it', async () => {
  fill()
  setVisibility('hidden')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.init.keepalive).toBe(true)
  expect(sent[0] && isGzipped(sent[0].init)).toBe(false)
  await vi.waitFor(() => expect(outbox.isEmpty()).toBe(true))
  setVisibility('visible')
})

test('a body behind a page that goes stays under 60 kB', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({ ...log[0], seq: index + 1 }) as LogEvent)
  fill(many)
  setVisibility('hidden')
  expect(String(sent[0]?.init.body).length).toBeLessThan(60_100)
  expect(sent[0]?.events.length).toBeGreaterThan(200)
  setVisibility('visible')
})

test('more than one batch goes out one after the other', async () => {
  fill(Array.from({ length: 1_200 }, (_, index) => ({ ...log[0], seq: index + 1 }) as LogEvent))
  await sender.send()
  expect(sent.length).toBeGreaterThan(2)
  expect(outbox.isEmpty()).toBe(true)
})

test('a server that does not take gzip gets plain text', async () => {
  answer = (events, init) => (isGzipped(init) ? json({}, 415) : acknowledgeAll(events))
  fill()
  await sender.send()
  expect(sent).toHaveLength(2)
  expect(outbox.isEmpty()).toBe(true)
})

test('one event no server takes does not block the others', async () => {
  answer = (events) => (events.some(({ seq }) => seq === 2) ? json({}, 400) : acknowledgeAll(events))
  fill()
  await sender.send()
  expect(outbox.all().map(({ seq }) => seq)).toEqual([2])
  expect(outbox.status()).toMatchObject({ waiting: 0, setAside: 1 })
})

test('nothing is sent after stopping', async () => {
  fill()
  stop()
  await sender.send()
  await vi.advanceTimersByTimeAsync(60_000)
  setVisibility('hidden')
  expect(sent).toEqual([])
  setVisibility('visible')
})
